using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.FollowOnline;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.TellParty;

/// <summary>Words to whoever brought the matter: an answer to what was asked, or what is still wanted.</summary>
public sealed record WordsToParty(MatterId Id, string? Reason, long? Version);

/// <summary>Writes them into the record; the party reads them where the matter is followed, and is told by message that they are there.</summary>
public sealed class TellParty(WriteDoor door, MatterEvents events)
{
    public Task<Result<MatterState>> HandleAsync(WordsToParty command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => TellAsync(db, command, by, token), cancel);

    private async Task<Result<MatterState>> TellAsync(OneWindowDb db, WordsToParty command, ActionContext by, CancellationToken cancel)
    {
        if (!(await MatterReading.ForStepAsync(db, command.Id, MatterStep.Tell, command.Version, cancel)).TryGet(out var matter, out var refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        if (!WrittenText.Read(command.Reason, "Reason", "请写下要说的话。").TryGet(out var words, out refusals))
        {
            return Result<MatterState>.Refused(refusals);
        }

        await events.AppendAsync(db, matter, TalkEvents.Told, new MatterHappened("给当事人留言", words, matter.State, matter.State), by, cancel);
        return matter.State;
    }
}
