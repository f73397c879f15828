using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Portal.FileMatter;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Portal.AnswerDataRequest;

/// <summary>
/// Gives a person the filings that were left half-way under their telephone; each giving is recorded like any showing. No filing asks for an
/// identity number.
/// </summary>
internal sealed class AnswerFromFilings(WriteDoor door, PersonalData personal, IOnlineIntake intake, EventStore events)
{
    private const string Stream = "filing";
    private const string Shown = "personal-shown";

    /// <summary>Gives them, the latest first; empty when nothing is held.</summary>
    /// <param name="telephone">The telephone; any other number finds nothing.</param>
    /// <param name="reason">On what application it is answered; that there is one was looked at before.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<Result<IReadOnlyList<HeldFiling>>> HandleAsync(string telephone, string reason, ActionContext by, CancellationToken cancel)
    {
        var left = await door.WriteAsync((db, token) => GiveAsync(db, telephone, TypedText.Clean(reason), by, token), cancel);
        if (!left.TryGet(out var filings, out var refusals))
        {
            return Result<IReadOnlyList<HeldFiling>>.Refused(refusals);
        }

        List<HeldFiling> held = [];
        foreach (var filing in filings)
        {
            var files = await intake.FilesAsync(filing.Id, cancel);
            held.Add(new HeldFiling(filing.SavedAt, Answers(filing), [.. files.Select(file => file.Name)]));
        }

        return held;
    }

    private async Task<Result<IReadOnlyList<Filing>>> GiveAsync(
        OneWindowDb db, string telephone, string? reason, ActionContext by, CancellationToken cancel)
    {
        var left = await Filings.LeftBy(db, telephone, personal).AsNoTracking().ToListAsync(cancel);
        foreach (var filing in left)
        {
            await events.AppendAsync(db, new EventStream(Stream, filing.Id.Value), Shown, new FilingGiven("应本人申请提供没有提交的填报", reason), by, cancel);
        }

        return left;
    }

    private Dictionary<string, string> Answers(Filing filing)
    {
        var form = Filings.FormOf(filing, personal);
        (string Asked, string? Typed)[] answers =
        [
            ("什么事", string.Join('，', form.Troubles.Select(code => Trouble.Find(code)?.Words).OfType<string>())),
            ("单位", form.Employer), ("地点", form.WorkPlace), ("从", form.From), ("到", form.To), ("金额", form.Amount), ("经过", form.Narrative),
            ("姓名", form.Name), ("电话", form.Telephone), ("送达地址", form.Address),
        ];
        return answers.Where(one => !string.IsNullOrWhiteSpace(one.Typed)).ToDictionary(one => one.Asked, one => one.Typed!, StringComparer.Ordinal);
    }

    private sealed record FilingGiven(string What, string? Why);
}
