using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Publicity.ListTexts;

/// <summary>A text with who wrote and who published it.</summary>
public sealed record TextLine(Publication Text, string? WrittenBy, string? PublishedBy);

/// <summary>Reads texts for those who write them, drafts included.</summary>
public sealed class TextsReader(OneWindowDb db)
{
    public const int PageSize = 30;

    /// <summary>The latest first after a key, in a state or all; and whether there are more.</summary>
    public async Task<(IReadOnlyList<TextLine> Lines, bool More)> PageAsync(PublicationState? state, PublicationId? after, CancellationToken cancel)
    {
        var texts = db.Set<Publication>().AsNoTracking();
        if (state is { } one)
        {
            texts = texts.Where(text => text.State == one);
        }

        if (after is { } last)
        {
            texts = texts.Where(text => text.Id < last);
        }

        var lines = await LinesAsync(texts.OrderByDescending(text => text.Id).Take(PageSize + 1), cancel);
        return ([.. lines.Take(PageSize)], lines.Count > PageSize);
    }

    public async Task<TextLine?> FindAsync(PublicationId id, CancellationToken cancel) =>
        (await LinesAsync(db.Set<Publication>().AsNoTracking().Where(text => text.Id == id), cancel)).FirstOrDefault();

    /// <summary>The latest text that was taken from a consultation; null for none.</summary>
    public Task<Publication?> OfConsultationAsync(MatterId matter, CancellationToken cancel) =>
        db.Set<Publication>().AsNoTracking().Where(text => text.MatterId == matter).OrderByDescending(text => text.Id).FirstOrDefaultAsync(cancel);

    private async Task<List<TextLine>> LinesAsync(IQueryable<Publication> texts, CancellationToken cancel)
    {
        var rows = await (
            from text in texts
            join row in StaffDirectory.Rows(db) on text.WrittenBy equals row.Id into writers
            from writer in writers.DefaultIfEmpty()
            join row in StaffDirectory.Rows(db) on text.PublishedBy equals row.Id into publishers
            from publisher in publishers.DefaultIfEmpty()
            orderby text.Id descending
            select new { Text = text, Writer = writer.Person, Publisher = publisher.Person }).ToListAsync(cancel);
        return [.. rows.Select(row => new TextLine(row.Text, row.Writer, row.Publisher))];
    }
}
