using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Messages.MockSms;

/// <summary>A message as the telephone would show it.</summary>
public sealed record ShownSms(DateTime At, string? Telephone, string Text);

/// <summary>What the mock line took, the latest first: the demonstration's telephones.</summary>
public sealed class MockPhone(OneWindowDb db, PersonalData personal)
{
    public const int Most = 50;

    /// <summary>The words of one sending; null where the line did not take it.</summary>
    public async Task<string?> TextOfAsync(string key, CancellationToken cancel) =>
        await db.Set<MockSent>().AsNoTracking().Where(sent => sent.Id == key).Select(sent => sent.Text).FirstOrDefaultAsync(cancel) is { } text
            ? personal.Reveal(MessageFields.MockText, text)
            : null;

    public async Task<IReadOnlyList<ShownSms>> LatestAsync(CancellationToken cancel) =>
    [
        .. (await db.Set<MockSent>().AsNoTracking().OrderByDescending(sent => sent.At).ThenByDescending(sent => sent.Id).Take(Most).ToListAsync(cancel))
            .Select(sent => new ShownSms(
                sent.At, personal.Mask(MessageFields.MockTelephone, sent.Telephone), personal.Reveal(MessageFields.MockText, sent.Text))),
    ];
}
