using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.TransferOut;

/// <summary>移送函: drafted by the transfer itself, from what the clerk has written of it.</summary>
internal static class TransferLetter
{
    private static readonly Refusal NoDay = Refusal.Invalid(nameof(MatterTransferred.ReplyBy), "no-day", "请写成日期，例如 2026-10-14。");
    private static readonly Refusal Past = Refusal.Invalid(nameof(MatterTransferred.ReplyBy), "day-past", "回复期限不能早于今天。");

    /// <summary>The draft, of the sending on which the room ruled.</summary>
    /// <param name="body">To whom: name, address and telephone in one text.</param>
    /// <param name="handed">What goes along.</param>
    /// <param name="replyBy">By when an answer is asked for; empty for not said yet.</param>
    public static PaperOrder Of(TriageReferral referral, string body, string handed, string replyBy)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal) { ["transfer.to"] = NameOf(body), ["transfer.items"] = handed };
        if (replyBy.Length > 0)
        {
            typed["transfer.replyBy"] = replyBy;
        }

        return TriagePapers.Of(TriagePapers.Transfer, referral, "transfer-out") with { Typed = typed };
    }

    /// <summary>The day as typed; empty where none was.</summary>
    public static Result<string> ReplyBy(string? typed, DateOnly today) => TypedText.Clean(typed) switch
    {
        null => string.Empty,
        { } text when !FieldReader.TryReadDay(text, out _) => NoDay,
        { } text when FieldReader.TryReadDay(text, out var day) && day < today => Past,
        { } text => text,
    };

    /// <summary>清源市住房和城乡建设局，广济路1号，电话…: the name alone addresses the letter.</summary>
    private static string NameOf(string body) => body.Split(['，', ',', '；', ';', '。', '（', '(', '\n'], 2, StringSplitOptions.TrimEntries)[0] is { Length: > 0 } name ? name : body;
}
