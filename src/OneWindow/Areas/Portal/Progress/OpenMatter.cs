using System.Security.Cryptography;
using System.Text;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Results;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Portal.Progress;

/// <summary>Opens a matter for whoever knows its number with the last figures of the telephone, or its query code. Guessing is locked out.</summary>
public sealed class OpenMatter(IMatterLookup lookup, GuessGuards guards, Visitor visitor, IHttpContextAccessor accessor)
{
    private const int FailuresPerMatter = 5;
    private const int FailuresPerAddress = 30;

    private static readonly Refusal Missing = Refusal.Invalid("Which", "which-missing", "请写编号或者查询码，回执和短信上都有。");

    private static readonly Refusal FourMissing = Refusal.Invalid("LastFour", "last-four-missing", "用编号查的，还要写手机号最后四位。");

    private static readonly Refusal NoneSuch =
        Refusal.Invalid("Which", "no-such-matter", "没有查到。请对一对编号、查询码和手机号后四位；举报的只能用查询码查。");

    /// <summary>What may be followed now.</summary>
    public async Task<Result<Followed>> HandleAsync(string? which, string? lastFour, CancellationToken cancel)
    {
        var (typed, four) = (which?.Trim() ?? string.Empty, lastFour?.Trim() ?? string.Empty);
        if (typed.Length == 0)
        {
            return Missing;
        }

        var subjects = Subjects(typed);
        var now = visitor.Get().At;
        if (await guards.LockedUntilAsync(subjects, now, cancel) is { } until)
        {
            return Locked(until);
        }

        if (await lookup.ByCodeAsync(typed, cancel) is { } proven)
        {
            return new Followed(proven, IsProven: true);
        }

        if (four.Length == 0 && typed.Any(char.IsAsciiDigit))
        {
            return FourMissing;
        }

        return await lookup.ByNumberAsync(typed, four, cancel) is { } seen
            ? new Followed(seen, IsProven: false)
            : await guards.CountFailureAsync(subjects, now, cancel) is { } end ? Locked(end) : NoneSuch;
    }

    /// <summary>Whether this is the query code of the matter.</summary>
    public async Task<Result<Followed>> ProveAsync(Followed followed, string? code, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(followed);
        var subjects = Subjects(followed.Matter.Value.ToString());
        var now = visitor.Get().At;
        if (await guards.LockedUntilAsync(subjects, now, cancel) is { } until)
        {
            return Locked(until) with { Field = "Code" };
        }

        if (await lookup.ByCodeAsync(code ?? string.Empty, cancel) == followed.Matter)
        {
            return followed with { IsProven = true };
        }

        await guards.CountFailureAsync(subjects, now, cancel);
        return Refusal.Invalid("Code", "code-wrong", "查询码不对。回执和登记时的短信上有；找不到的打电话给窗口。");
    }

    private GuardedSubject[] Subjects(string typed) =>
    [
        new("progress:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(typed))), FailuresPerMatter),
        new("progress-address:" + (accessor.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "unknown"), FailuresPerAddress),
    ];

    private static Refusal Locked(DateTime until) => Refusal.NotAllowed("progress-locked", $"错的次数多了，{until.AddSeconds(59).InText()} 以后再试；急的话打电话给窗口。");
}
