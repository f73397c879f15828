using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web.Files;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>What became of the files of one form.</summary>
/// <param name="Kept">How many are new.</param>
/// <param name="Twice">One sentence for each that already stood there.</param>
/// <param name="Wrong">One refusal for each that was not taken, at the field of the files.</param>
public sealed record EvidenceReceived(int Kept, IReadOnlyList<string> Twice, IReadOnlyList<Refusal> Wrong)
{
    public static readonly EvidenceReceived None = new(0, [], []);
}

/// <summary>Takes the files of a form one by one: a bad one does not keep the good ones out.</summary>
public sealed class HandedInEvidence(AddEvidence add)
{
    /// <summary>Takes them, each by itself.</summary>
    /// <param name="files">As the request brought them.</param>
    /// <param name="make">The command for a file that arrived whole.</param>
    /// <param name="by">Who takes them in.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<EvidenceReceived> TakeAsync(
        IReadOnlyList<HandedInFile> files, Func<HandedInFile, EvidenceHandedIn> make, ActionContext by, CancellationToken cancel)
    {
        var (kept, twice, wrong) = (0, new List<string>(), new List<Refusal>());
        foreach (var file in files)
        {
            if (file.Refusal is { } broken)
            {
                wrong.Add(broken with { Field = "Files", Message = file.Name.Length == 0 ? broken.Message : $"“{FileKinds.SafeName(file.Name)}”：{broken.Message}" });
            }
            else if (!(await add.HandleAsync(make(file), by, cancel)).TryGet(out var taken, out var refusals))
            {
                wrong.AddRange(refusals);
            }
            else if (taken.SameAs is { } same)
            {
                twice.Add($"“{FileKinds.SafeName(file.Name)}”与已收的“{same}”内容相同，没有重复保存。");
            }
            else
            {
                kept++;
            }
        }

        return new EvidenceReceived(kept, twice, wrong);
    }
}
