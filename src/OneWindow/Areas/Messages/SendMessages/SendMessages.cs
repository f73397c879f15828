using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Data;
using OneWindow.Data.Jobs;
using OneWindow.Data.Protection;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Messages.SendMessages;

/// <summary>
/// Sends what is due in the outbox. A node that dies between handing over and writing it down sends once more under the same key; after a
/// second such death nobody knows, and a person decides. What fails is tried again later, and at last comes back to a person.
/// </summary>
public sealed class SendMessages(
    OneWindowDb db, WriteDoor door, IJobLeases leases, PersonalData personal, SmsLine line, RemindOfUndelivered remind, TimeProvider time)
{
    private const int MostAtOnce = 20;
    private const int UnknownOutcomesAtMost = 1;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(20);

    /// <summary>How long is waited after the first, second … failure; after the last one it is given up.</summary>
    internal static readonly IReadOnlyList<TimeSpan> Pauses =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    private static readonly Refusal Overtaken = Refusal.Conflict("sending-overtaken", "这条消息已由别处处理。");

    /// <summary>Sends what is due now and tells how many sendings were tried.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var jobs = await leases.TakeAsync(SendingJob.Kind, Environment.MachineName, Lease, MostAtOnce, cancel);
        foreach (var job in jobs)
        {
            var planned = job.Read<SendingJob>();
            var message = await db.Set<Message>().AsNoTracking().SingleAsync(row => row.Id == new MessageId(planned.Message), cancel);
            var isDue = message is { State: MessageState.Waiting, Channel: MessageChannel.Sms } && message.Sending == planned.Sending;
            var delivery = isDue ? await HandOverAsync(message, job, cancel) : null;
            await door.WriteAsync((within, token) => WriteDownAsync(within, message.Id, job, delivery, token), cancel);
        }

        return jobs.Count;
    }

    private async Task<Delivery> HandOverAsync(Message message, Job job, CancellationToken cancel)
    {
        // Every attempt that came to an end was written down as a failure; what is missing died on the way.
        if (job.Attempts - 1 - message.Failures > UnknownOutcomesAtMost)
        {
            return new Delivery(DeliveryOutcome.Never, "两次发送中断，不知道是否送到");
        }

        if (line.Channel is not { } channel)
        {
            return new Delivery(DeliveryOutcome.Never, "本地已停用短信");
        }

        var sms = new OutgoingSms(
            message.DeliveryKey, personal.Reveal(MessageFields.Telephone, message.Telephone!), personal.Reveal(MessageFields.Text, message.Text));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(LongestCall);
        try
        {
            return await channel.SendAsync(sms, patience.Token);
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException || (fault is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return new Delivery(DeliveryOutcome.NotNow, "短信线路不通");
        }
    }

    private async Task<Result<bool>> WriteDownAsync(OneWindowDb within, MessageId id, Job job, Delivery? delivery, CancellationToken cancel)
    {
        var message = await within.Set<Message>().SingleAsync(row => row.Id == id, cancel);
        if (delivery is { Outcome: DeliveryOutcome.NotNow } && message.Failures < Pauses.Count)
        {
            var again = time.GetUtcNow().UtcDateTime + Pauses[message.Failures++];
            message.Fault = delivery.Fault;
            return await JobOutcome.FailedAsync(within, job, delivery.Outcome.ToString(), again, cancel) ? true : Overtaken;
        }

        if (delivery is not null)
        {
            var isTaken = delivery.Outcome == DeliveryOutcome.Taken;
            (message.State, message.Fault) = (isTaken ? MessageState.Sent : MessageState.Undeliverable, delivery.Fault);
            message.EndedAt = time.GetUtcNow().UtcDateTime;
            if (!isTaken)
            {
                await remind.OfAsync(within, message, cancel);
            }
        }

        return await JobOutcome.DoneAsync(within, job, cancel) ? true : Overtaken;
    }
}
