using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Areas.Portal.FileMatter;
using OneWindow.Areas.Portal.Frame;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Law.Identifiers;
using OneWindow.Law.Results;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Portal.PhoneCodes;

/// <summary>
/// Proves by a code that a telephone is somebody's. Whether anything is found by it is not told before: a telephone that nobody knows is sent
/// nothing and answered alike.
/// </summary>
public sealed class PhoneCodes(
    WriteDoor door, PersonalData personal, CodeSms sms, GuessGuards guards, SealedCookies cookies, Visitor visitor)
{
    /// <summary>How long a code holds.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private const int MostADay = 10;
    private const int FailuresPerTelephone = 5;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan SameForAll = TimeSpan.FromSeconds(1);

    private static readonly Refusal NoLine = Refusal.NotAllowed("no-message-line", "本地没有开通短信，请用查询码，或者打电话给窗口。");

    private static readonly Refusal NotMobile = Refusal.Invalid("Telephone", "telephone-mobile", "验证码只能发到手机号，请写 11 位手机号。");

    private static readonly Refusal TooSoon = Refusal.NotAllowed("code-too-soon", "刚发过一次，请过 1 分钟再要。");

    private static readonly Refusal TooMany = Refusal.NotAllowed("code-too-many", "今天要的次数多了，请明天再试，或者打电话给窗口。");

    private static readonly Refusal Wrong = Refusal.Invalid("Code", "code-wrong", "验证码不对，或者过了 10 分钟。没收到的，可以再要一次。");

    /// <summary>Whether codes can be sent here.</summary>
    public bool AreThere => sms.IsThere;

    /// <summary>The mobile number that was typed.</summary>
    public static Result<string> Read(string? typed) => !Telephone.Parse(typed).TryGet(out var telephone, out var refusals)
        ? Result<string>.Refused([.. refusals.Select(refusal => refusal with { Field = "Telephone" })])
        : telephone.Kind == TelephoneKind.Mobile ? telephone.Value : NotMobile;

    /// <summary>Sends a code where there is something to open, and lets the device wait for it.</summary>
    public async Task<Result<AskedCode>> SendAsync(CodePurpose purpose, string telephone, Guid? who, bool isKnown, CancellationToken cancel)
    {
        if (!sms.IsThere)
        {
            return NoLine;
        }

        var now = visitor.Get().At;
        var (code, id) = (RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture), Guid.CreateVersion7());
        var kept = await door.WriteAsync((within, token) => KeepAsync(within, new PhoneCode
        {
            Id = id, Purpose = purpose, Telephone = personal.Protect(PortalFields.CodeTelephone, telephone), Code = personal.Protect(PortalFields.Code, code), SentAt = now,
        }, telephone, token), cancel);
        var asked = new AskedCode(purpose, telephone, who, $"code.{id:N}");
        if (!kept.Succeeded)
        {
            return Result<AskedCode>.Refused(kept.Refusals);
        }

        // The line is not waited for, and everybody waits alike: how long it took would tell whose telephone is known here.
        if (isKnown)
        {
            sms.Send(asked.SmsKey, telephone, code, Life);
        }

        await Task.Delay(SameForAll, cancel);

        cookies.Give(AskedCode.Cookie, asked);
        return asked;
    }

    /// <summary>The code that this device waits for; null for none.</summary>
    public AskedCode? Awaited(CodePurpose purpose) => cookies.Find(AskedCode.Cookie) is { } asked && asked.Purpose == purpose ? asked : null;

    /// <summary>Whether this is the code; guessing is locked out.</summary>
    public async Task<Result<AskedCode>> CheckAsync(AskedCode asked, string? typed, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(asked);
        GuardedSubject[] subjects = [new($"code:{asked.Purpose}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(asked.Telephone)))}", FailuresPerTelephone)];
        var now = visitor.Get().At;
        if (await guards.LockedUntilAsync(subjects, now, cancel) is { } until)
        {
            return Locked(until);
        }

        var code = string.Concat((typed ?? string.Empty).Where(char.IsAsciiDigit));
        if (!(await door.WriteAsync((within, token) => UseAsync(within, asked, code, now, token), cancel)).TryGet(out _, out var refusals))
        {
            return await guards.CountFailureAsync(subjects, now, cancel) is { } end ? Locked(end) : Result<AskedCode>.Refused(refusals);
        }

        cookies.Take(AskedCode.Cookie);
        return asked;
    }

    private async Task<Result<bool>> KeepAsync(OneWindowDb within, PhoneCode row, string telephone, CancellationToken cancel)
    {
        var lookups = personal.LookupsOf(PortalFields.CodeTelephone, telephone);
        var since = row.SentAt.AddDays(-1);
        var sent = await within.Set<PhoneCode>().AsNoTracking().Where(known => lookups.Contains(known.Telephone.Lookup!) && known.SentAt > since)
            .Select(known => known.SentAt).ToListAsync(cancel);
        if (sent.Exists(at => at > row.SentAt - Pause))
        {
            return TooSoon;
        }

        if (sent.Count >= MostADay)
        {
            return TooMany;
        }

        within.Add(row);
        within.Later($"delete from portal_phone_code where sent_at < {row.SentAt - Kept}");
        return true;
    }

    private async Task<Result<bool>> UseAsync(OneWindowDb within, AskedCode asked, string code, DateTime now, CancellationToken cancel)
    {
        var (lookups, since) = (personal.LookupsOf(PortalFields.CodeTelephone, asked.Telephone), now - Life);
        var latest = await within.Set<PhoneCode>()
            .Where(row => lookups.Contains(row.Telephone.Lookup!) && row.Purpose == asked.Purpose && row.SentAt > since)
            .OrderByDescending(row => row.SentAt).FirstOrDefaultAsync(cancel);
        if (latest is not { UsedAt: null } || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(personal.Reveal(PortalFields.Code, latest.Code)), Encoding.UTF8.GetBytes(code)))
        {
            return Wrong;
        }

        latest.UsedAt = now;
        return true;
    }

    private static Refusal Locked(DateTime until) => Refusal.NotAllowed("code-locked", $"次数多了，{until.AddSeconds(59).InText()} 以后再试；急的话打电话给窗口。");
}
