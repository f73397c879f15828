using System.Net;
using System.Net.Http.Headers;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Portal;

/// <summary>A phone with little data, and somebody who sends more than a crowd would.</summary>
public sealed class WeightAndFloodTests
{
    private const int MostBytes = 150 * 1024;

    private const int AllowedInTenMinutes = 240;

    [Theory]
    [InlineData("/portal")]
    [InlineData("/portal/progress")]
    [InlineData("/portal/guides/wages")]
    public async Task A_first_visit_loads_less_than_150_kilobytes_with_all_that_belongs_to_it(string address)
    {
        await using var door = await Doorstep.OpenAsync(Engine.Sqlite);
        var phone = door.Application.CreateClient();
        phone.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        var page = await door.Worker().PageAsync(address);
        var parts = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(link => link.GetAttribute("href"))
            .Concat(page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")))
            .Concat(page.QuerySelectorAll("use").Select(icon => icon.GetAttribute("href")!.Split('#')[0])).Distinct();

        var bytes = (await phone.GetByteArrayAsync(address)).Length;
        foreach (var part in parts)
        {
            bytes += (await phone.GetByteArrayAsync(part)).Length;
        }

        Assert.InRange(bytes, 10_000, MostBytes);
    }

    [Fact]
    public async Task A_flood_from_one_address_is_stopped_and_looking_goes_on()
    {
        await using var door = await Doorstep.OpenAsync(Engine.Sqlite);
        var worker = door.Worker();
        var form = await PostedForm.OpenAsync(worker.Phone, "/portal/progress", "find");

        for (var sent = 0; sent < AllowedInTenMinutes; sent++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SendAsync()).StatusCode);
        }

        var stopped = await form.SendAsync();
        Assert.Equal(HttpStatusCode.TooManyRequests, stopped.StatusCode);
        Assert.NotNull(stopped.Headers.RetryAfter);
        Assert.Contains("操作太频繁", await stopped.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await worker.Phone.GetAsync("/portal")).StatusCode);
    }

    [Fact]
    public async Task Whoever_looks_for_a_public_page_that_is_not_there_is_led_to_the_public_door()
    {
        await using var door = await Doorstep.OpenAsync(Engine.Sqlite);

        var answer = await door.Worker().Phone.GetAsync("/portal/nothing-here");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("href=\"/portal\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
