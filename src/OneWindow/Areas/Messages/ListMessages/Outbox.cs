using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Messages.ListMessages;

/// <summary>A message in a list, number and address masked.</summary>
public sealed record MessageLine(
    MessageId Id, string Kind, MatterId Matter, string Number, string Recipient, MessageChannel Channel, MessageState State,
    string? Telephone, string? Address, DateTime WrittenAt, DateTime? EndedAt, string? Fault)
{
    /// <summary>Where it goes, masked.</summary>
    public string Where => Channel switch
    {
        MessageChannel.Sms => Telephone ?? "没有手机号",
        MessageChannel.Letter => Address ?? "没有地址",
        _ => "来窗口时当面交",
    };
}

/// <summary>Reads the outbox, the latest first, paged by key.</summary>
public sealed class Outbox(OneWindowDb db, PersonalData personal, SearchReader reader)
{
    public const int PageSize = 50;

    /// <summary>A page after a key, and whether there is more.</summary>
    public async Task<(IReadOnlyList<MessageLine> Lines, bool HasMore)> PageAsync(
        OutboxFilter filter, MessageId? after, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(by);
        var found = db.Set<Message>().AsNoTracking();
        if (filter.Asked is { } state)
        {
            found = found.Where(message => message.State == state);
        }

        if (!string.IsNullOrWhiteSpace(filter.Kind))
        {
            found = found.Where(message => message.Kind == filter.Kind);
        }

        if (!string.IsNullOrWhiteSpace(filter.Number))
        {
            List<string> numbers = [.. reader.Read(filter.Number, by.Today).Numbers, filter.Number.Trim()];
            found = found.Where(message => numbers.Contains(message.Number));
        }

        if (after is { } last)
        {
            found = found.Where(message => message.Id < last);
        }

        var rows = await found.OrderByDescending(message => message.Id).Take(PageSize + 1).ToListAsync(cancel);
        return ([.. rows.Take(PageSize).Select(LineOf)], rows.Count > PageSize);
    }

    /// <summary>One message; null for none.</summary>
    public async Task<(MessageLine Line, Message Row)?> FindAsync(MessageId id, CancellationToken cancel) =>
        await db.Set<Message>().AsNoTracking().SingleOrDefaultAsync(message => message.Id == id, cancel) is { } row ? (LineOf(row), row) : null;

    /// <summary>The letters and notes that wait to be printed, the oldest first.</summary>
    public async Task<IReadOnlyList<MessageLine>> PapersAsync(int most, CancellationToken cancel) =>
    [
        .. (await db.Set<Message>().AsNoTracking()
            .Where(message => message.State == MessageState.Waiting && message.Channel != MessageChannel.Sms)
            .OrderBy(message => message.Id).Take(most).ToListAsync(cancel)).Select(LineOf),
    ];

    private MessageLine LineOf(Message row) => new(
        row.Id, MessageKinds.Of(row.Kind).Name, row.MatterId, row.Number, row.Recipient, row.Channel, row.State,
        personal.Mask(MessageFields.Telephone, row.Telephone), personal.Mask(MessageFields.Address, row.Address), row.WrittenAt, row.EndedAt, row.Fault);
}
