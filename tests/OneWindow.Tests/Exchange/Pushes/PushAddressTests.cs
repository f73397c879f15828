using System.Net;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Data;
using OneWindow.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace OneWindow.Tests.Exchange.Pushes;

/// <summary>Where nothing is sent, whoever asks for it.</summary>
public sealed class PushAddressTests
{
    [Theory]
    [InlineData("https://hotline.example.gov.cn/onewindow?from=1", null)]
    [InlineData("https://10.20.30.40:8443/onewindow", null)]
    [InlineData("http://127.0.0.1:8080/onewindow", null)]
    [InlineData("http://localhost/onewindow", null)]
    [InlineData("http://[::1]/onewindow", null)]
    [InlineData(null, "address-missing")]
    [InlineData("  ", "address-missing")]
    [InlineData("hotline.example.gov.cn", "address-wrong")]
    [InlineData("http://hotline.example.gov.cn/", "address-wrong")]
    [InlineData("http://localhost.example.gov.cn/", "address-wrong")]
    [InlineData("ftp://hotline.example.gov.cn/", "address-wrong")]
    [InlineData("file:///etc/passwd", "address-wrong")]
    [InlineData("https://user:word@hotline.example.gov.cn/", "address-wrong")]
    [InlineData("https://hotline.example.gov.cn/#top", "address-wrong")]
    [InlineData("https://169.254.169.254/latest/meta-data", "address-forbidden")]
    [InlineData("https://[::ffff:169.254.169.254]/", "address-forbidden")]
    [InlineData("https://2852039166/", "address-forbidden")]
    [InlineData("https://100.100.100.200/", "address-forbidden")]
    [InlineData("https://[fe80::1]/", "address-forbidden")]
    [InlineData("https://[64:ff9b::a9fe:a9fe]/", "address-forbidden")]
    [InlineData("https://0.0.0.0/", "address-forbidden")]
    [InlineData("https://255.255.255.255/", "address-forbidden")]
    [InlineData("https://224.0.0.1/", "address-forbidden")]
    public void An_address_is_taken_or_refused(string? typed, string? refusal)
    {
        var read = PushAddress.Read(typed);

        Assert.Equal(refusal, read.Succeeded ? null : read.Refusals[0].Code);
    }

    [Fact]
    public void An_address_that_is_too_long_is_refused() =>
        Assert.Equal("address-wrong", PushAddress.Read("https://hotline.example.gov.cn/" + new string('a', 500)).Refusals[0].Code);

    [Theory]
    [InlineData("hotline.example", "203.0.113.7", true)]
    [InlineData("hotline.example", "192.168.1.7", true)]
    [InlineData("localhost", "127.0.0.1", true)]
    [InlineData("hotline.example", "127.0.0.1", false)]
    [InlineData("hotline.example", "::1", false)]
    [InlineData("hotline.example", "::ffff:127.0.0.1", false)]
    [InlineData("hotline.example", "169.254.169.254", false)]
    public void A_name_that_leads_to_such_an_address_is_not_followed(string host, string address, bool may) =>
        Assert.Equal(may, PushAddress.MayReach(host, IPAddress.Parse(address)));

    [Theory, OnSqlite, OnPostgres]
    public async Task It_is_asked_again_at_every_connection(Engine engine)
    {
        await using var world = await PushWorld.OpenAsync(engine);
        var push = await world.PushAsync();
        await world.RegisterAsync();
        _ = (await world.Keys.AskAsync((WriteDoor door) => door.WriteAsync<bool>(
            async (db, cancel) =>
            {
                (await db.Set<Push>().SingleAsync(row => row.Id == push.Push, cancel)).Address = "http://169.254.169.254/latest";
                return true;
            },
            default))).Value;

        await world.OnceAsync();

        Assert.Equal("对方的域名指向不许推送的地址", (await world.StoredAsync(push.Push)).Fault);
    }

    [Fact]
    public async Task Kinds_that_do_not_exist_are_refused_and_so_is_a_sixth_push()
    {
        await using var world = await PushWorld.OpenAsync();
        var system = await world.Keys.SystemAsync();

        Assert.Equal(["address-missing", "no-kind"], (await world.AddAsync(system, null, [])).Refusals.Select(refusal => refusal.Code));
        Assert.Equal(["unknown-kind"], (await world.AddAsync(system, "https://hotline.example/", ["matter", "moon/landed"])).Refusals.Select(refusal => refusal.Code));
        Assert.Equal(["start-missing"], (await world.AddAsync(system, "https://hotline.example/", ["matter"], "yesterday")).Refusals.Select(refusal => refusal.Code));
        Assert.Equal("no-such-system", (await world.AddAsync(default, "https://hotline.example/", ["matter"])).Refusals[0].Code);
        for (var number = 0; number < PushErrors.MostOfSystem; number++)
        {
            var added = (await world.AddAsync(system, "https://hotline.example/", ["matter", "matter/matter-registered", "case/step-taken"])).Value;
            Assert.Equal(["matter", "case/step-taken"], (await world.StoredAsync(added.Id)).Kinds);
        }

        Assert.Equal("too-many-pushes", (await world.AddAsync(system, "https://hotline.example/", ["matter"])).Refusals[0].Code);
    }
}
