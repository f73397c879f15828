using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Data;
using OneWindow.Data.Jobs;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Messages.SendMessages;

/// <summary>
/// Sends what is due in the outbox. A node that dies between handing over and writing it down sends once more under the same key; after a
/// second such death nobody knows, and a person decides. What fails is tried again later, and at last comes back to a person.
/// </summary>
public sealed class SendMessages(OneWindowDb db, IJobLeases leases, PersonalData personal, SmsLine line, WriteDown write, TimeProvider time)
{
    private const int MostAtOnce = 20;
    private const int UnknownOutcomesAtMost = 1;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(20);

    /// <summary>Answers are written down together, but a slow line's do not wait longer for each other.</summary>
    private static readonly TimeSpan LongestUnwritten = TimeSpan.FromSeconds(1);

    /// <summary>Sends what is due now and tells how many sendings were tried.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var jobs = await leases.TakeAsync(SendingJob.Kind, Environment.MachineName, Lease, MostAtOnce, cancel);
        var planned = jobs.Select(job => (Job: job, Sending: job.Read<SendingJob>())).ToList();
        var ids = planned.ConvertAll(one => new MessageId(one.Sending.Message));
        var messages = await db.Set<Message>().AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id.Value, cancel);
        var (answered, since) = (new List<Answered>(), time.GetTimestamp());
        try
        {
            foreach (var (job, sending) in planned)
            {
                var message = messages[sending.Message];
                var isDue = message is { State: MessageState.Waiting, Channel: MessageChannel.Sms } && message.Sending == sending.Sending;
                answered.Add(new Answered(message.Id, job, isDue ? await HandOverAsync(message, job, cancel) : null));
                if (time.GetElapsedTime(since) > LongestUnwritten)
                {
                    await write.RunAsync(answered, cancel);
                    (answered, since) = ([], time.GetTimestamp());
                }
            }
        }
        finally
        {
            // What the line took is known even where the next one was not handed over any more.
            await write.RunAsync(answered, CancellationToken.None);
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
}
