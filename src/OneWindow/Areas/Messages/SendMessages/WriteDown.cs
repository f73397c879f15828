using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Data;
using OneWindow.Data.Jobs;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Messages.SendMessages;

/// <summary>How a sending ended.</summary>
/// <param name="Message">What was to be sent.</param>
/// <param name="Job">The job of the sending.</param>
/// <param name="Delivery">What the line answered; null where it was not asked, since a person had acted first.</param>
public sealed record Answered(MessageId Message, Job Job, Delivery? Delivery);

/// <summary>Writes down what the line answered: several sendings together, or each alone where one of them was overtaken.</summary>
public sealed class WriteDown(WriteDoor door, RemindOfUndelivered remind, TimeProvider time)
{
    /// <summary>How long is waited after the first, second … failure; after the last one it is given up.</summary>
    internal static readonly IReadOnlyList<TimeSpan> Pauses =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    private static readonly Refusal Overtaken = Refusal.Conflict("sending-overtaken", "这条消息已由别处处理。");

    public async Task RunAsync(IReadOnlyList<Answered> answered, CancellationToken cancel)
    {
        if (answered.Count == 0 || (await TogetherAsync(answered, cancel)).Succeeded || answered.Count == 1)
        {
            return;
        }

        foreach (var one in answered)
        {
            await TogetherAsync([one], cancel);
        }
    }

    private Task<Result<bool>> TogetherAsync(IReadOnlyList<Answered> answered, CancellationToken cancel) => door.WriteAsync<bool>(
        async (within, token) =>
        {
            var ids = answered.Select(one => one.Message).ToList();
            var messages = await within.Set<Message>().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, token);
            List<Job> done = [];
            foreach (var (id, job, delivery) in answered)
            {
                if (delivery is { Outcome: DeliveryOutcome.NotNow } && messages[id].Failures < Pauses.Count)
                {
                    if (!await PutOffAsync(within, messages[id], job, delivery, token))
                    {
                        return Overtaken;
                    }

                    continue;
                }

                done.Add(job);
                if (delivery is not null)
                {
                    await EndAsync(within, messages[id], delivery, token);
                }
            }

            return await JobOutcome.DoneAsync(within, done, token) ? true : Overtaken;
        },
        cancel);

    private Task<bool> PutOffAsync(OneWindowDb within, Message message, Job job, Delivery delivery, CancellationToken cancel)
    {
        var again = time.GetUtcNow().UtcDateTime + Pauses[message.Failures++];
        message.Fault = delivery.Fault;
        return JobOutcome.FailedAsync(within, job, delivery.Outcome.ToString(), again, cancel);
    }

    private async Task EndAsync(OneWindowDb within, Message message, Delivery delivery, CancellationToken cancel)
    {
        var isTaken = delivery.Outcome == DeliveryOutcome.Taken;
        (message.State, message.Fault) = (isTaken ? MessageState.Sent : MessageState.Undeliverable, delivery.Fault);
        message.EndedAt = time.GetUtcNow().UtcDateTime;
        if (!isTaken)
        {
            await remind.OfAsync(within, message, cancel);
        }
    }
}
