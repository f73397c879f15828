using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Data;
using OneWindow.Data.Mapping;
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

        var (at, telephone, text) = (
            UtcInstantConverter.ToStored(time.GetUtcNow().UtcDateTime),
            personal.Protect(MessageFields.MockTelephone, message.Telephone),
            personal.Protect(MessageFields.MockText, message.Text));
        await door.WriteAsync<bool>(
            async (db, token) => await db.Database.ExecuteSqlAsync(
                $"""
                insert into messages_mock_sms (id, at, telephone_cipher, telephone_lookup, text_cipher, text_lookup)
                values ({message.Key}, {at}, {telephone.Cipher}, {telephone.Lookup}, {text.Cipher}, {text.Lookup}) on conflict do nothing
                """,
                token) == 1,
            cancel);
        return Delivery.Taken;
    }
}
