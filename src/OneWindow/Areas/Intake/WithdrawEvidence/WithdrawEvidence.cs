using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.AddEvidence;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.WithdrawEvidence;

/// <summary>Evidence that no longer counts: handed in for another matter, asked back by who gave it.</summary>
/// <param name="Id">The piece.</param>
/// <param name="Owner">The matter or case with which it stands.</param>
/// <param name="Reason">Why.</param>
public sealed record EvidenceToWithdraw(EvidenceId Id, EvidenceOwner Owner, string? Reason);

/// <summary>Takes a piece of evidence out of what counts. Row, file and reason stay: nothing that was handed in disappears.</summary>
public sealed class WithdrawEvidence(WriteDoor door, EvidenceOwners owners)
{
    private static readonly Refusal NoSuchEvidence = Refusal.NotFound("no-such-evidence", "没有这份证据，或者已经撤回。");

    public Task<Result<EvidenceId>> HandleAsync(EvidenceToWithdraw command, ActionContext by, CancellationToken cancel) =>
        IntakeRefusals.ForReason(command.Reason) is { } missing
            ? Task.FromResult<Result<EvidenceId>>(missing)
            : door.WriteAsync((db, token) => WithdrawAsync(db, command, by, token), cancel);

    private async Task<Result<EvidenceId>> WithdrawAsync(OneWindowDb db, EvidenceToWithdraw command, ActionContext by, CancellationToken cancel)
    {
        var (matter, @case) = (command.Owner.Matter, command.Owner.Case);
        var piece = await db.Set<Evidence>()
            .SingleOrDefaultAsync(row => row.Id == command.Id && row.MatterId == matter && row.CaseId == @case && row.WithdrawnAt == null, cancel);
        if (piece is null)
        {
            return NoSuchEvidence;
        }

        var reason = TypedText.Clean(command.Reason);
        var happened = new EvidenceHappened("evidence-withdrawn", $"撤回证据：{piece.Name}", reason, piece.Hash);
        if (await owners.RecordAsync(db, command.Owner, happened, by, cancel) is { } refusal)
        {
            return refusal;
        }

        (piece.WithdrawnAt, piece.WithdrawnAs, piece.WithdrawnBecause) = (by.At, by.Appointment, reason);
        return piece.Id;
    }
}
