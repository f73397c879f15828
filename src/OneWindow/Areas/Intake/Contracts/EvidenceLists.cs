using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>A piece of evidence in a list.</summary>
/// <param name="Id">The piece.</param>
/// <param name="Owner">The matter or case with which it was handed in.</param>
/// <param name="Hash">SHA-256 of its content: whoever has the file can check that it is the same.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Kind">The statutory kind; null where nobody said.</param>
/// <param name="Origin">From whom it comes; null where nobody said.</param>
/// <param name="Note">What it shows.</param>
/// <param name="AddedAt">When it was taken in, UTC.</param>
/// <param name="AddedBy">Who took it in: 陈立群（劳动保障监察员）.</param>
/// <param name="Withdrawn">When, by whom and why it was withdrawn; null while it stands.</param>
public sealed record EvidenceLine(
    EvidenceId Id, EvidenceOwner Owner, string Hash, string Name, long Size, EvidenceKind? Kind, EvidenceOrigin? Origin, string? Note,
    DateTime AddedAt, string? AddedBy, EvidenceWithdrawn? Withdrawn);

/// <summary>That a piece of evidence was withdrawn.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Because">Why.</param>
public sealed record EvidenceWithdrawn(DateTime At, string? By, string? Because);

/// <summary>With what evidence was handed in: exactly one of the two.</summary>
/// <param name="Matter">The matter, or its draft.</param>
/// <param name="Case">The case.</param>
public readonly record struct EvidenceOwner(MatterId? Matter, CaseId? Case)
{
    /// <summary>With a matter or its draft.</summary>
    public static EvidenceOwner Of(MatterId matter) => new(matter, null);

    /// <summary>Into a case.</summary>
    public static EvidenceOwner Of(CaseId @case) => new(null, @case);
}

/// <summary>Lists evidence for pages, withdrawn pieces included.</summary>
public sealed class EvidenceLists(OneWindowDb db)
{
    private const int MostOnPage = 500;

    /// <summary>The pieces of a matter with those of its double registrations, and of a case, together, oldest first; who may see them is the caller's to decide.</summary>
    /// <param name="matter">The matter; null for none.</param>
    /// <param name="case">The case; null for none.</param>
    /// <param name="cancel">Ends the wait.</param>
    public Task<IReadOnlyList<EvidenceLine>> OfAsync(MatterId? matter, CaseId? @case, CancellationToken cancel) => ReadAsync(matter, @case, MostOnPage, cancel);

    /// <summary>The same without a limit, for what is taken out as a whole.</summary>
    public Task<IReadOnlyList<EvidenceLine>> WholeAsync(MatterId? matter, CaseId? @case, CancellationToken cancel) => ReadAsync(matter, @case, int.MaxValue, cancel);

    private async Task<IReadOnlyList<EvidenceLine>> ReadAsync(MatterId? matter, CaseId? @case, int most, CancellationToken cancel)
    {
        var doubles = db.Set<Matter>().Where(row => row.MergedIntoId == matter && matter != null).Select(row => (MatterId?)row.Id);
        var files = db.Set<Evidence>().AsNoTracking()
            .Where(row => (matter != null && (row.MatterId == matter || doubles.Contains(row.MatterId))) || (@case != null && row.CaseId == @case))
            .OrderBy(row => row.Id).Take(most);
        var rows = await (
            from file in files
            from added in StaffDirectory.Rows(db).Where(row => row.Id == file.AddedAs).DefaultIfEmpty()
            from withdrawn in StaffDirectory.Rows(db).Where(row => row.Id == file.WithdrawnAs).DefaultIfEmpty()
            orderby file.Id
            select new { File = file, Added = added, Withdrawn = withdrawn }).ToListAsync(cancel);
        return [.. rows.Select(row => new EvidenceLine(
            row.File.Id, new EvidenceOwner(row.File.MatterId, row.File.CaseId), row.File.Hash, row.File.Name, row.File.Size, row.File.Kind, row.File.Origin,
            row.File.Note, row.File.AddedAt, Who(row.Added.Name),
            row.File.WithdrawnAt is { } at ? new EvidenceWithdrawn(at, Who(row.Withdrawn.Name), row.File.WithdrawnBecause) : null))];

        static string? Who(StaffName? name) => name is null ? null : $"{name.Person}（{name.Post}）";
    }
}
