using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Certificates.EndCertificate;

/// <summary>Which certificate counts no longer, the last day on which it did, and why.</summary>
internal sealed record EndCertificateCommand(PersonId Person, CertificateId Certificate, DateOnly EndedOn, string? Reason, long Version);

/// <summary>Ends a certificate before its time: withdrawn, lost, replaced. Acts done while it was valid stay as they are.</summary>
internal sealed class EndCertificate(WriteDoor door, StaffRecord record)
{
    private static readonly Refusal Unknown = Refusal.NotFound("certificate", "没有找到这个证件。");

    private static readonly Refusal Already = Refusal.Conflict("certificate-ended-already", "这个证件已经登记为失效。");

    private static readonly Refusal TooEarly =
        Refusal.Invalid("EndedOn", "certificate-ends-before-begin", "最后有效日不能早于有效期起的前一天。");

    public async Task<Result<CertificateId>> HandleAsync(EndCertificateCommand command, ActionContext by, CancellationToken cancel) =>
        PersonErrors.OfReason(command.Reason) is { } refusal
            ? refusal
            : await door.WriteAsync((db, token) => EndAsync(db, command, by, token), cancel);

    private async Task<Result<CertificateId>> EndAsync(
        OneWindowDb db, EndCertificateCommand command, ActionContext by, CancellationToken cancel)
    {
        if (await db.FindPersonAsync(command.Person, cancel) is not { } person
            || person.Certificates.Find(row => row.Id == command.Certificate) is not { } certificate)
        {
            return Unknown;
        }

        if (certificate.EndReason is not null)
        {
            return Already;
        }

        if (command.EndedOn < certificate.FromDay.AddDays(-1))
        {
            return TooEarly;
        }

        db.Expect(person, command.Version);
        (certificate.EndedOn, certificate.EndReason) = (command.EndedOn, command.Reason!.Trim());
        await record.AddAsync(
            db, person.Id, new CertificateEnded(certificate.Id, certificate.Kind, command.EndedOn, certificate.EndReason), by, cancel);
        return certificate.Id;
    }
}
