using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Messages.PostLetters;

/// <summary>A letter or note ready for the printer.</summary>
public sealed record PrintedLetter(MessageChannel Channel, string Number, string Recipient, string? Address, string Text, DateTime WrittenAt)
{
    /// <summary>Names the matter alone: the rest is personal.</summary>
    public override string ToString() => Number;
}

/// <summary>Prints a batch of waiting letters and notes, and writes down that they were posted or handed over.</summary>
public sealed class PostLetters(WriteDoor door, PersonalData personal, MatterNotes notes)
{
    /// <summary>So many at most stand in a batch.</summary>
    public const int Most = 50;

    /// <summary>The chosen letters in full, as they are printed. Each matter's record tells that its letter was.</summary>
    public Task<Result<IReadOnlyList<PrintedLetter>>> PrintAsync(IReadOnlyCollection<MessageId> chosen, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync<IReadOnlyList<PrintedLetter>>(
            async (db, token) =>
            {
                if (!(await ChosenAsync(db, chosen, token)).TryGet(out var letters, out var refusals))
                {
                    return Result<IReadOnlyList<PrintedLetter>>.Refused(refusals);
                }

                foreach (var letter in letters)
                {
                    await notes.ShownAsync(
                        db, letter.MatterId, $"打印{MessageKinds.Of(letter.Kind).Name}（{letter.Channel.Name()}）", "打印寄送", by, token);
                }

                return letters.ConvertAll(Printed);
            },
            cancel);

    /// <summary>Writes down that the chosen letters were posted, the chosen notes handed over, and tells how many.</summary>
    public Task<Result<int>> MarkAsync(IReadOnlyCollection<MessageId> chosen, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync<int>(
            async (db, token) =>
            {
                if (!(await ChosenAsync(db, chosen, token)).TryGet(out var letters, out var refusals))
                {
                    return Result<int>.Refused(refusals);
                }

                foreach (var letter in letters)
                {
                    (letter.State, letter.EndedAt, letter.EndedBy) = (MessageState.Sent, by.At, by.Appointment);
                    var done = letter.Channel == MessageChannel.Letter ? "信件已寄出" : "纸条已当面交";
                    await notes.NoteAsync(db, letter.MatterId, "message-posted", $"{MessageKinds.Of(letter.Kind).Name}：{done}", why: null, by, token);
                }

                return letters.Count;
            },
            cancel);

    /// <summary>Those of the chosen that still wait on paper.</summary>
    private static async Task<Result<List<Message>>> ChosenAsync(OneWindowDb db, IReadOnlyCollection<MessageId> chosen, CancellationToken cancel)
    {
        var ids = chosen.Take(Most).ToList();
        var letters = await db.Set<Message>()
            .Where(message => ids.Contains(message.Id) && message.State == MessageState.Waiting && message.Channel != MessageChannel.Sms)
            .OrderBy(message => message.Id).ToListAsync(cancel);
        return letters.Count > 0 ? letters : MessageErrors.NothingChosen;
    }

    private PrintedLetter Printed(Message letter) => new(
        letter.Channel, letter.Number, letter.Recipient, letter.Address is null ? null : personal.Reveal(MessageFields.Address, letter.Address),
        personal.Reveal(MessageFields.Text, letter.Text), letter.WrittenAt);
}
