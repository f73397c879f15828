using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Messages.MockSms;

/// <summary>
/// A line that sends nothing and keeps what it was given, for the demonstration city and for trying out. Numbers that end in 0000 do not
/// exist, so that an undelivered message can be seen.
/// </summary>
internal sealed class MockSmsChannel(WriteDoor door, PersonalData personal, TimeProvider time) : ISmsChannel
{
    public const string Name = "mock";
    private const string NobodysNumber = "0000";

    public string Code => Name;

    public async Task<Delivery> SendAsync(OutgoingSms message, CancellationToken cancel)
    {
        if (message.Telephone.EndsWith(NobodysNumber, StringComparison.Ordinal))
        {
            return new Delivery(DeliveryOutcome.Never, "号码不存在");
        }

        await door.WriteAsync<bool>(
            async (db, token) =>
            {
                if (!await db.Set<MockSent>().AnyAsync(sent => sent.Id == message.Key, token))
                {
                    db.Add(new MockSent
                    {
                        Id = message.Key,
                        At = time.GetUtcNow().UtcDateTime,
                        Telephone = personal.Protect(MessageFields.MockTelephone, message.Telephone),
                        Text = personal.Protect(MessageFields.MockText, message.Text),
                    });
                }

                return true;
            },
            cancel);
        return Delivery.Taken;
    }
}
