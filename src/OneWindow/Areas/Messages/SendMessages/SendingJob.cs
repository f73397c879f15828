using OneWindow.Data.Jobs;

namespace OneWindow.Areas.Messages.SendMessages;

/// <summary>What the job of a sending carries.</summary>
/// <param name="Message">The message.</param>
/// <param name="Sending">Which sending: a person may have changed the message since.</param>
internal sealed record SendingJob(Guid Message, int Sending)
{
    public const string Kind = "messages.send";

    /// <summary>The job that sends a message, due at an instant.</summary>
    public static Job Of(Message message, DateTime due) =>
        Job.New(Kind, message.DeliveryKey, new SendingJob(message.Id.Value, message.Sending), due);
}
