using System.Net;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Staff;

namespace OneWindow.Tests.Hosting;

/// <summary>What no keyboard types but programs send, wherever a short text is asked for: never a fault, never taken as markup.</summary>
public sealed class NaughtyTextTests
{
    private static readonly string[] Naughty =
    [
        "\uFFFE", "名\uFFFF字", "\uD800", "a\0b", "\u202E反写", "' or 1=1 --", "%_[]{}", "<script>alert(1)</script>", "😀😀", new string('长', 9000), "　", "ﷺ",
        new string('a', 99) + "😀",
    ];

    [Theory, OnSqlite, OnPostgres]
    public async Task A_sign_in_name_is_refused_like_any_wrong_one(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        foreach (var text in Naughty)
        {
            var answer = await SignInTests.SignInAsync(hall.Application.CreateClient(), text, "password");

            Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{answer.StatusCode} for {Uri.EscapeDataString(text[..Math.Min(9, text.Length - 1)])}");
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_search_takes_it_as_text(Engine engine)
    {
        await using var hall = await StaffHall.OpenAsync(engine);
        var clerk = await hall.Application.SignInAsAsync(Posts.WindowClerk);
        foreach (var page in (string[])["/search", "/employers", "/matters", "/cases"])
        {
            foreach (var text in Naughty.Where(text => text.Length < 1000))
            {
                var answer = await clerk.GetAsync($"{page}?q={WebUtility.UrlEncode(text)}");

                Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{answer.StatusCode} for {page} {WebUtility.UrlEncode(text)}");
                Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("短", 2, "短")]
    [InlineData("长长长", 2, "长长")]
    [InlineData("a😀", 2, "a")]
    [InlineData("a😀b", 3, "a😀")]
    public void A_text_is_never_cut_through_a_character(string text, int most, string left) => Assert.Equal(left, TypedText.Cut(text, most));
}
