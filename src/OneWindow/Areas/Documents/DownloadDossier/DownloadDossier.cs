using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.DownloadDossier;

/// <summary>Asks to take the dossier of a case out.</summary>
/// <param name="Case">The case.</param>
/// <param name="Reason">What for, in the person's words.</param>
public sealed record DownloadDossierCommand(CaseId Case, string? Reason);

/// <summary>
/// Takes the dossier of a case (卷宗) out. It is full of personal data: who takes it and what for is recorded before anything
/// is given, and the file is given for as long as a broken download may have to be begun again.
/// </summary>
internal sealed class DownloadDossier(WriteDoor door, CaseDisclosures disclosures)
{
    private const string What = "下载卷宗";
    private static readonly TimeSpan OpenFor = TimeSpan.FromMinutes(10);

    /// <summary>The place of the entry in the record of the case.</summary>
    public Task<Result<long>> HandleAsync(DownloadDossierCommand command, ActionContext by, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(command);
        return door.WriteAsync((db, token) => disclosures.RecordAsync(db, command.Case, What, command.Reason, by, token), cancel);
    }

    /// <summary>Whether the entry allows this person to fetch the file now.</summary>
    public static Task<bool> IsOpenAsync(OneWindowDb db, CaseId id, long taken, ActionContext by, CancellationToken cancel) =>
        CaseDisclosures.IsRecordedAsync(db, id, taken, What, OpenFor, by, cancel);
}
