using OneWindow.Law.Identifiers;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.RegisterMatter;

/// <summary>Reads workers pasted from a sheet, one a line: 姓名、身份证号、手机、金额 in any order, with tabs, commas or spaces between.</summary>
internal static class PastedWorkers
{
    public const int Most = 500;

    /// <summary>The workers, and one refusal for each line that has no name.</summary>
    public static (IReadOnlyList<PartyForm> Workers, IReadOnlyList<Refusal> Wrong) Read(string? pasted)
    {
        var workers = new List<PartyForm>();
        var wrong = new List<Refusal>();
        var lines = (pasted ?? string.Empty).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries);
        for (var number = 1; number <= lines.Length; number++)
        {
            if (lines[number - 1].Length == 0)
            {
                continue;
            }

            if (workers.Count == Most)
            {
                wrong.Add(Refusal.Invalid("PastedWorkers", "too-many-workers", $"一次最多粘贴 {Most} 人，其余的请另登记一件。"));
                break;
            }

            var worker = Line(lines[number - 1]);
            if (worker.Name is null)
            {
                wrong.Add(Refusal.Invalid("PastedWorkers", "worker-without-name", $"第 {number} 行读不出姓名，请检查。"));
            }
            else
            {
                workers.Add(worker);
            }
        }

        return (workers, wrong);
    }

    /// <summary>A pasted worker has no fields on the page: a fault is told at the list, with the name.</summary>
    public static List<Refusal> AtThePastedList(IReadOnlyList<Refusal> refusals, RegisterMatterForm form)
    {
        var pasted = Read(form.PastedWorkers).Workers;
        return [.. refusals.Select(refusal => pasted
            .Where((_, index) => refusal.Field?.StartsWith($"Parties[{form.Parties.Count + index}].", StringComparison.Ordinal) == true)
            .Select(worker => refusal with { Field = "PastedWorkers", Message = $"{worker.Name}：{refusal.Message}" })
            .FirstOrDefault(refusal))];
    }

    private static PartyForm Line(string line)
    {
        var worker = new PartyForm { Role = "worker" };
        foreach (var part in line.Split(['\t', ' ', '　', '，', '、', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (CitizenIdNumber.Parse(part).Succeeded || (part.Length is >= 15 and <= 18 && part[..^1].All(char.IsAsciiDigit)))
            {
                worker.IdentityNumber = part;
            }
            else if (Telephone.Parse(part).Succeeded && part.Length >= 7)
            {
                worker.Telephone = part;
            }
            else if (FieldReader.TryReadYuan(part, out _))
            {
                worker.Amount = part;
            }
            else
            {
                worker.Name ??= part;
            }
        }

        return worker;
    }
}
