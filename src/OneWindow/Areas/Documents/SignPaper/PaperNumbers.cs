using OneWindow.Areas.Documents.ComposePaper;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Numbers;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Documents.SignPaper;

/// <summary>Gives papers their numbers (文号): one series for each authority, kind and year, by the profile's format.</summary>
internal sealed class PaperNumbers(Profile profile, NumberSeries numbers, IssuingUnit issuing)
{
    /// <summary>Takes the next number. Last in the transaction, so that nothing after it can refuse.</summary>
    public async Task<IssuedNumber> NextAsync(OneWindowDb db, PaperSheet sheet, int year, CancellationToken cancel) =>
        await numbers.NextAsync(db, await SeriesOfAsync(sheet, year, cancel), FormatOf(sheet.Kind), cancel);

    /// <summary>
    /// The numbers that papers would take if they were signed now, in this order and before anybody else's. Papers without a number
    /// are left out. Nothing is taken.
    /// </summary>
    public IReadOnlyDictionary<DocumentId, string> Expected(IEnumerable<PaperSheet> sheets, OfficeBook book, int year)
    {
        Dictionary<NumberSeriesKey, int> last = new(book.LastNumbers);
        Dictionary<DocumentId, string> expected = [];
        foreach (var sheet in sheets.Where(sheet => sheet.Kind.IsNumbered))
        {
            var series = new NumberSeriesKey(issuing.Of(UnitOf(sheet), book.Units), sheet.Kind.Series!, year);
            var number = last[series] = last.GetValueOrDefault(series) + 1;
            expected[sheet.Document.Id] = Data.Numbers.NumberFormat.Write(FormatOf(sheet.Kind), year, number);
        }

        return expected;
    }

    private static UnitId UnitOf(PaperSheet sheet) => sheet.Case?.Unit ?? sheet.Document.UnitId;

    private async Task<NumberSeriesKey> SeriesOfAsync(PaperSheet sheet, int year, CancellationToken cancel) =>
        new(await issuing.OfAsync(UnitOf(sheet), cancel), sheet.Kind.Series!, year);

    private string FormatOf(DocumentKind kind) => profile.NumberFormat(kind.Series!).Format;
}
