using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Data.Events;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Hosting.Faults;

/// <summary>
/// The Big List of Naughty Strings, forms filled in by chance and files of random bytes: taken or refused in words, never a fault, never half
/// stored, never a script on a page.
/// </summary>
public sealed class NaughtyListTests
{
    private static readonly string[] Naughty =
        JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "blns.json")))!;

    [Theory, OnSqlite, OnPostgres]
    public async Task Programs_may_send_the_whole_list_in_every_field_of_a_registration(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var clerk = await hall.Application.SignInAsAsync(Posts.WindowClerk);
        var (wrong, taken) = (new List<string>(), new List<(string Text, Uri Page)>());

        foreach (var text in Naughty)
        {
            var answer = await clerk.PostAsJsonAsync("/api/v1/matters", new
            {
                source = "window", kind = "complaint", narrative = "三个月工资没发 " + text, sourceReference = text, employerAsNamed = text, workPlace = text,
                parties = new[] { new { name = text, telephone = text, address = text, identityNumber = (string?)null } },
                claims = new[] { new { type = "wage-arrears", words = text } },
            });
            if (answer.StatusCode == HttpStatusCode.Created)
            {
                taken.Add((text, new Uri(answer.Headers.Location!.OriginalString.Replace("/api/v1", "", StringComparison.Ordinal), UriKind.Relative)));
            }
            else if (answer.StatusCode is not (HttpStatusCode.UnprocessableEntity or HttpStatusCode.BadRequest))
            {
                wrong.Add($"{answer.StatusCode} for {text}");
            }
        }

        Assert.NotEmpty(taken);
        foreach (var (text, page) in taken.Where((_, index) => index % 5 == 0))
        {
            wrong.AddRange((await ScriptsAsync(await clerk.GetAsync(page))).Select(found => $"{found} on the page of {text}"));
        }

        Assert.Empty(wrong);
        Assert.Equal((taken.Count, taken.Count, taken.Count, taken.Count), await hall.ReadAsync(async db => (
            await db.Set<Matter>().CountAsync(), await db.Set<Party>().CountAsync(), await db.Set<Claim>().CountAsync(),
            await db.Set<EventEntry>().CountAsync(entry => entry.StreamKind == "matter" && entry.Sequence == 1))));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task People_may_type_the_whole_list_and_look_for_it(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var clerk = await hall.Application.SignInAsAsync(Posts.WindowClerk);
        var wrong = new List<string>();
        var page = await clerk.GetPageAsync("/matters/new");

        foreach (var (text, index) in Naughty.Select((text, index) => (text, index)))
        {
            // One place after another: each string goes somewhere, and the whole list everywhere would take minutes.
            var address = (string)(((string[])["/search", "/matters", "/cases", "/employers"])[index % 4] + $"?q={WebUtility.UrlEncode(text)}");
            var looked = await clerk.GetAsync(address);
            var typed = await clerk.SubmitAsync(page, "register",
                ("Form.Narrative", text), ("Form.EmployerAsNamed", text), ("Form.Parties[0].Name", text), ("Form.Parties[0].Telephone", text),
                ("Form.Parties[0].IdentityNumber", text), ("Form.Claims[0].Amount", text), ("Form.Claims[0].From", text));
            foreach (var (answer, what) in new[] { (looked, address), (typed, "typed " + text) })
            {
                if ((int)answer.StatusCode >= 500)
                {
                    wrong.Add($"{answer.StatusCode} for {what}");
                }

                wrong.AddRange((await ScriptsAsync(answer)).Select(found => $"{found} for {what}"));
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>Pages with forms of every kind: whatever their fields hold, they answer in words.</summary>
    [Theory]
    [InlineData("window-clerk", "/matters/new", "register")]
    [InlineData("administrator", "/staff/people/new", "add-person")]
    public async Task A_form_filled_in_by_chance_is_answered_in_words(string post, string address, string form)
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);
        var client = await hall.Application.SignInAsAsync(Posts.Find(post)!);
        var page = await client.GetPageAsync(address);
        var names = page.Forms.Cast<IHtmlFormElement>().Single(one => one.QuerySelector($"input[name=_handler][value={form}]") is not null)
            .QuerySelectorAll("input[name^='Form.'], textarea[name^='Form.'], select[name^='Form.']").Select(field => field.GetAttribute("name")!).Distinct().ToArray();
        Assert.NotEmpty(names);

        var values = Gen.OneOf(
            Gen.Elements(Naughty), Gen.Elements("", "true", "false", "-1", "99999999999999999999", "2026-02-30", "0001-01-01", "9999-12-31", "1e999", "NaN", "on"),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));
        var filled = (from fields in Gen.SubListOf(names) from texts in values.ArrayOf(names.Length) select fields.Zip(texts).ToArray()).ToArbitrary();
        Prop.ForAll(filled, fields =>
        {
            var answer = client.SubmitAsync(page, form, fields).GetAwaiter().GetResult();
            return (int)answer.StatusCode < 500 && ScriptsAsync(answer).GetAwaiter().GetResult().Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".pdf")]
    [InlineData(".docx")]
    [InlineData(".xlsx")]
    [InlineData(".mp4")]
    [InlineData("")]
    public async Task Random_bytes_are_no_evidence_whatever_they_are_called(string extension)
    {
        await using var hall = await StaffHall.OpenAsync(Engine.Sqlite);
        var clerk = await hall.Application.SignInAsAsync(Posts.WindowClerk);
        var random = new Random(20260302);
        foreach (var length in new[] { 1, 7, 4096, 70_000 })
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            var form = await PostedForm.OpenAsync(clerk, "/matters/new", "register");

            var answer = await form.With("Form.Act", "upload").WithFile("Form.Files", "文件" + extension, bytes).SendAsync();

            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }

        Assert.DoesNotContain(Directory.GetFiles(hall.Application.DataFolder, "*", SearchOption.AllDirectories), file => file.Contains("evidence", StringComparison.Ordinal));
    }

    /// <summary>What would run: scripts that are not files of ours, handlers in attributes, links that are programs, frames.</summary>
    private static async Task<IReadOnlyList<string>> ScriptsAsync(HttpResponseMessage answer)
    {
        if (answer.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return [];
        }

        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        return
        [
            .. page.QuerySelectorAll("script:not([src^='/']), iframe, object, embed, base").Select(element => element.OuterHtml),
            .. page.All.SelectMany(element => element.Attributes)
                .Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                    || (attribute.Name is "href" or "src" or "action" && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)))
                .Select(attribute => $"{attribute.Name}={attribute.Value}"),
        ];
    }
}
