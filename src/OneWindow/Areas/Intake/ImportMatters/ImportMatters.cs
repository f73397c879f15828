using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.ImportMatters;

/// <summary>A sheet of complaints to be taken in.</summary>
/// <param name="Path">A CSV (UTF-8 or GB18030) or an XLSX, with a heading.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Columns">Headings mapped by hand: heading to field.</param>
public sealed record SheetToImport(string Path, IntakeSource Source, IReadOnlyDictionary<string, string> Columns);

/// <summary>
/// Takes in a sheet: good rows in batches, bad rows back with their line and reason. Run again it takes in only what is new,
/// because each row is known by its number in the source, or by what it says.
/// </summary>
public sealed class ImportMatters(WriteDoor door, RegisterMatter.RegisterMatter register, TimeProvider time)
{
    private const int BatchSize = 100;

    /// <summary>Imports a sheet and reports what became of each row.</summary>
    /// <exception cref="SheetException">The sheet as a whole cannot be read.</exception>
    public async Task<ImportSummary> HandleAsync(SheetToImport sheet, CancellationToken cancel)
    {
        var started = time.GetTimestamp();
        var by = new ActionContext(PersonId.None, default, Posts.System, default, time.GetUtcNow().UtcDateTime);
        using var rows = SheetReader.Read(sheet.Path).GetEnumerator();
        if (!rows.MoveNext())
        {
            throw new SheetException("表是空的。");
        }

        var interpreter = new RowInterpreter(new SheetColumns(rows.Current.Cells, sheet.Columns), sheet.Source, by.At);
        var tally = new Tally();
        var batch = new List<(ImportedRow Row, RegisterMatter.MatterToRegister Matter)>(BatchSize);
        while (rows.MoveNext())
        {
            tally.Rows++;
            var (matter, notTaken) = interpreter.Read(rows.Current);
            if (notTaken is not null)
            {
                tally.NotTaken.Add(notTaken);
                continue;
            }

            batch.Add((rows.Current, matter!));
            if (batch.Count == BatchSize)
            {
                await TakeAsync(batch, sheet.Source, by, tally, cancel);
            }
        }

        await TakeAsync(batch, sheet.Source, by, tally, cancel);
        return new ImportSummary(
            tally.Rows, tally.Matters, tally.Consultations, tally.AlreadyThere, [.. tally.NotTaken.OrderBy(row => row.Line)],
            time.GetElapsedTime(started));
    }

    private async Task TakeAsync(
        List<(ImportedRow Row, RegisterMatter.MatterToRegister Matter)> batch, IntakeSource source, ActionContext by, Tally tally, CancellationToken cancel)
    {
        if (batch.Count == 0)
        {
            return;
        }

        var result = await door.WriteAsync((db, token) => RegisterAsync(db, batch, source, by, token), cancel);
        if (!result.TryGet(out var taken, out var refusals))
        {
            // The database kept giving others precedence; the rows stay in the report and a second run takes them.
            tally.NotTaken.AddRange(batch.Select(row => new RowNotTaken(row.Row.Line, row.Matter.SourceReference, refusals[0].Message, "系统繁忙")));
        }
        else
        {
            tally.Add(taken);
        }

        batch.Clear();
    }

    private async Task<Result<Tally>> RegisterAsync(
        OneWindowDb db, List<(ImportedRow Row, RegisterMatter.MatterToRegister Matter)> batch, IntakeSource source, ActionContext by, CancellationToken cancel)
    {
        var references = batch.Select(row => row.Matter.SourceReference).ToList();
        var known = await db.Set<Matter>()
            .Where(matter => matter.Source == source && references.Contains(matter.SourceReference))
            .Select(matter => matter.SourceReference!).ToHashSetAsync(StringComparer.Ordinal, cancel);
        var tally = new Tally();
        foreach (var (row, matter) in batch)
        {
            if (!known.Add(matter.SourceReference!))
            {
                tally.AlreadyThere++;
                continue;
            }

            var registered = await register.RegisterWithinAsync(db, matter, by, cancel);
            if (!registered.Succeeded)
            {
                tally.NotTaken.Add(new RowNotTaken(row.Line, matter.SourceReference, string.Join("；", registered.Refusals.Select(refusal => refusal.Message)), "内容有误"));
            }
            else if (matter.Kind == SubmissionKind.Consulting)
            {
                tally.Consultations++;
            }
            else
            {
                tally.Matters++;
            }
        }

        return tally;
    }

    private sealed class Tally
    {
        public int Rows { get; set; }

        public int Matters { get; set; }

        public int Consultations { get; set; }

        public int AlreadyThere { get; set; }

        public List<RowNotTaken> NotTaken { get; } = [];

        public void Add(Tally other)
        {
            Matters += other.Matters;
            Consultations += other.Consultations;
            AlreadyThere += other.AlreadyThere;
            NotTaken.AddRange(other.NotTaken);
        }
    }
}
