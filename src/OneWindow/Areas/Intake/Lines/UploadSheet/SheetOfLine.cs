using OneWindow.Areas.Intake.ImportMatters;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Areas.Intake.Lines.ReceiveArrivals;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.UploadSheet;

/// <summary>What became of a row.</summary>
/// <param name="Line">Its line in the sheet, the heading being the first.</param>
/// <param name="Received">What the message came to.</param>
internal sealed record SheetRow(int Line, Received Received);

/// <summary>
/// Takes the sheet of a line: each row goes through the same door as a message of the interface. Uploaded again, or after the line itself has
/// sent the same orders, nothing is registered twice.
/// </summary>
internal sealed class SheetOfLine(ReceiveArrivals.ReceiveArrivals receive)
{
    /// <summary>The most rows of one sheet: what a page can wait for.</summary>
    public const int Most = 5000;

    private const string Field = "File";

    /// <summary>What became of each row, in their order; or what would, where somebody only looks.</summary>
    public async Task<Result<IReadOnlyList<SheetRow>>> HandleAsync(Line line, ArrivingFile file, string name, bool onlyLooks, ActionContext by, CancellationToken cancel)
    {
        if (!Rows(line, file, name).TryGet(out var rows, out var refusals))
        {
            return Result<IReadOnlyList<SheetRow>>.Refused(refusals);
        }

        List<SheetRow> done = [];
        foreach (var batch in rows.Chunk(ReceiveArrivals.ReceiveArrivals.Most))
        {
            IReadOnlyList<ArrivedText> texts = [.. batch.Select(row => row.Text)];
            var result = onlyLooks
                ? await receive.LookAsync(line, texts, ArrivalWay.Sheet, by, cancel)
                : await receive.HandleAsync(line, texts, ArrivalWay.Sheet, by, cancel);
            if (!result.TryGet(out var received, out refusals))
            {
                var far = onlyLooks ? "没有登记，请再看一次。" : $"前 {done.Count} 行已经处理，再传一次即可接着办。";
                return Result<IReadOnlyList<SheetRow>>.Refused([.. refusals.Select(refusal => refusal with { Message = refusal.Message + far, Field = Field })]);
            }

            done.AddRange(batch.Zip(received, (row, one) => new SheetRow(row.Line, one)));
        }

        return Result<IReadOnlyList<SheetRow>>.Of(onlyLooks ? Seen(done) : done);
    }

    /// <summary>
    /// As it would be: a batch that is only looked at leaves nothing for the next one to know, so repeats across batches are told here; and numbers that
    /// were taken back are nobody's.
    /// </summary>
    private static List<SheetRow> Seen(List<SheetRow> rows)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        var takenBack = rows.Where(row => row.Received.State == ArrivalState.Registered).Select(row => row.Received.Matter).ToHashSet();
        return rows.ConvertAll(row => row with
        {
            Received = row.Received with
            {
                State = row.Received is { State: ArrivalState.Registered, Number: { } number } && !numbers.Add(number) ? ArrivalState.Known : row.Received.State,
                MatterNumber = takenBack.Contains(row.Received.Matter) ? null : row.Received.MatterNumber,
            },
        });
    }

    private static Result<IReadOnlyList<(int Line, ArrivedText Text)>> Rows(Line line, ArrivingFile file, string name)
    {
        try
        {
            var rows = SheetReader.Read(file.Path, name).Take(Most + 2).ToList();
            if (rows.Count == 0)
            {
                return Wrong("表是空的。");
            }

            IReadOnlyList<string> headings = [.. rows[0].Cells.Select(cell => cell.Trim())];
            var missing = line.Fields.Where(field => field.Required && !headings.Any(heading => ArrivedText.Is(field, heading))).Select(field => field.Heading).ToList();
            return missing.Count > 0 ? Wrong($"表里没有{string.Join('、', missing.Select(heading => $"“{heading}”"))}这几列，请用本线路的模板。")
                : rows.Count > Most + 1 ? Wrong($"一次最多 {Most} 行，请拆成几份。")
                : rows.Count == 1 ? Wrong("表里只有表头，没有来件。")
                : Result<IReadOnlyList<(int, ArrivedText)>>.Of([.. rows.Skip(1).Select(row => (row.Line, ArrivedText.Of(line, headings, row.Cells)))]);
        }
        catch (SheetException unreadable)
        {
            return Wrong(unreadable.Message);
        }
    }

    private static Result<IReadOnlyList<(int Line, ArrivedText Text)>> Wrong(string message) => Refusal.Invalid(Field, "sheet-unreadable", message);
}
