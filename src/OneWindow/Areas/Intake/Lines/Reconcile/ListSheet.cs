using OneWindow.Areas.Intake.ImportMatters;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.Lines.Reconcile;

/// <summary>Takes the other side's list of a day from a sheet, where no interface brings it.</summary>
internal sealed class ListSheet(TakeDayList take)
{
    private const string Field = "File";

    /// <summary>How many different orders the list has.</summary>
    public async Task<Result<int>> HandleAsync(Line line, DateOnly day, ArrivingFile file, string name, ActionContext by, CancellationToken cancel)
    {
        if (!Numbers(line, file, name).TryGet(out var numbers, out var refusals))
        {
            return Result<int>.Refused(refusals);
        }

        var result = await take.HandleAsync(line, day, numbers, ArrivalWay.Sheet, by, cancel);
        return result.Succeeded ? result : Result<int>.Refused([.. result.Refusals.Select(refusal => refusal with { Field = Field })]);
    }

    private static Result<IReadOnlyList<string>> Numbers(Line line, ArrivingFile file, string name)
    {
        try
        {
            var rows = SheetReader.Read(file.Path, name).Take(TakeDayList.Most + 2).ToList();
            if (rows.Count == 0)
            {
                return Refusal.Invalid(Field, "sheet-unreadable", "表是空的。");
            }

            var number = line.FieldOf(Meaning.Number)!;
            var column = Math.Max(0, rows[0].Cells.ToList().FindIndex(cell => ArrivedText.Is(number, cell.Trim())));
            return Result<IReadOnlyList<string>>.Of([.. rows.Skip(1).Select(row => column < row.Cells.Count ? row.Cells[column].Trim() : string.Empty).Where(cell => cell.Length > 0)]);
        }
        catch (SheetException unreadable)
        {
            return Refusal.Invalid(Field, "sheet-unreadable", unreadable.Message);
        }
    }
}
