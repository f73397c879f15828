using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Messages.HandleMessage;

/// <summary>A message in full. Never logged, never stored.</summary>
public sealed record MessageInFull(string? Telephone, string? Address, string Text)
{
    /// <summary>Says nothing: all of it is personal.</summary>
    public override string ToString() => "（已加密）";
}

/// <summary>Shows number, address and words of a message in full, and records in the matter who asked and why.</summary>
public sealed class RevealMessage(WriteDoor door, PersonalData personal, MatterNotes notes)
{
    public Task<Result<MessageInFull>> HandleAsync(MessageId id, string? reason, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => RevealAsync(db, id, reason, by, token), cancel);

    private async Task<Result<MessageInFull>> RevealAsync(OneWindowDb db, MessageId id, string? reason, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Message>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancel) is not { } message)
        {
            return MessageErrors.NoSuchMessage;
        }

        if (TypedText.Clean(reason) is not { } why)
        {
            return MessageErrors.ReasonMissing;
        }

        var what = $"查看{MessageKinds.Of(message.Kind).Name}的号码、地址和全文";
        await notes.ShownAsync(db, message.MatterId, what, TypedText.Cut(why, 300), by, cancel);
        return new MessageInFull(
            message.Telephone is null ? null : personal.Reveal(MessageFields.Telephone, message.Telephone),
            message.Address is null ? null : personal.Reveal(MessageFields.Address, message.Address),
            personal.Reveal(MessageFields.Text, message.Text));
    }
}
