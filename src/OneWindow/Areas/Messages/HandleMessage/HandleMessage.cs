using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Messages.SendMessages;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Identifiers;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Messages.HandleMessage;

/// <summary>What a clerk does with a message that did not arrive, or is not to go out as it stands.</summary>
public sealed record MessageToHandle(MessageId Id, long Version, string? Act, string? Telephone, string? Address, string? Reason);

/// <summary>Sends a message again to a corrected number, turns it into a letter or a note, or settles it with a reason.</summary>
public sealed class HandleMessage(WriteDoor door, PersonalData personal, SmsLine line, MatterNotes notes)
{
    public const string Resend = "resend";
    public const string Letter = "letter";
    public const string Note = "note";
    public const string Settle = "settle";

    /// <summary>Whether anything can still be done: what the line took and what was settled is over; a letter may come back.</summary>
    public static bool IsOpen(Message message) =>
        message.State != MessageState.Settled && message is not { State: MessageState.Sent, Channel: MessageChannel.Sms };

    public Task<Result<string>> HandleAsync(MessageToHandle command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return door.WriteAsync((db, token) => HandleAsync(db, command, by, token), cancel);
    }

    private async Task<Result<string>> HandleAsync(OneWindowDb db, MessageToHandle command, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Message>().SingleOrDefaultAsync(row => row.Id == command.Id, cancel) is not { } message)
        {
            return MessageErrors.NoSuchMessage;
        }

        if (message.Version != command.Version)
        {
            return WriteDoor.ChangedMeanwhile;
        }

        if (!IsOpen(message))
        {
            return MessageErrors.IsOver;
        }

        var done = command.Act switch
        {
            Resend => SendAgain(db, message, command, by),
            Letter => Print(message, MessageChannel.Letter, command.Address),
            Note => Print(message, MessageChannel.Note, address: null),
            Settle => End(message, command.Reason, by),
            _ => MessageErrors.NoAct,
        };
        if (done.TryGet(out var says, out _))
        {
            await notes.NoteAsync(
                db, message.MatterId, "message-handled", $"{MessageKinds.Of(message.Kind).Name}：{says}", TypedText.Clean(command.Reason), by, cancel);
        }

        return done;
    }

    private Result<string> SendAgain(OneWindowDb db, Message message, MessageToHandle command, ActionContext by)
    {
        if (!line.IsThere)
        {
            return MessageErrors.NoLine;
        }

        if (!Telephone.Parse(command.Telephone).TryGet(out var telephone, out var refusals))
        {
            return refusals[0] with { Field = nameof(MessageToHandle.Telephone) };
        }

        if (telephone.Kind != TelephoneKind.Mobile)
        {
            return MessageErrors.NotMobile;
        }

        message.Telephone = personal.Protect(MessageFields.Telephone, telephone.Value);
        message.Sending++;
        Wait(message, MessageChannel.Sms);
        db.Add(SendingJob.Of(message, by.At));
        return "核对号码后重新发送";
    }

    private Result<string> Print(Message message, MessageChannel channel, string? address)
    {
        if (TypedText.Clean(address) is { } typed)
        {
            message.Address = personal.Protect(MessageFields.Address, TypedText.Cut(typed, 200));
        }

        if (channel == MessageChannel.Letter && message.Address is null)
        {
            return MessageErrors.NoAddress;
        }

        Wait(message, channel);
        return channel == MessageChannel.Letter ? "改为寄信" : "改为来窗口时当面交";
    }

    private static void Wait(Message message, MessageChannel channel) =>
        (message.Channel, message.State, message.Failures, message.Fault, message.EndedAt, message.EndedBy) =
            (channel, MessageState.Waiting, 0, null, null, null);

    private static Result<string> End(Message message, string? reason, ActionContext by)
    {
        if (TypedText.Clean(reason) is not { } why)
        {
            return MessageErrors.ReasonMissing;
        }

        (message.State, message.Settlement, message.EndedAt, message.EndedBy) =
            (MessageState.Settled, TypedText.Cut(why, 300), by.At, by.Appointment);
        return "不再发送";
    }
}
