using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Record;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Certificates.AddCertificate;

/// <summary>A certificate as it is printed; both days count.</summary>
/// <param name="Version">That of the form; null where no form was shown.</param>
internal sealed record AddCertificateCommand(
    PersonId Person, CertificateKind? Kind, string? Number, string? Issuer, DateOnly FromDay, DateOnly UntilDay, long? Version = null);

/// <summary>Registers a certificate of a person.</summary>
internal sealed class AddCertificate(WriteDoor door, StaffRecord record)
{
    public async Task<Result<CertificateId>> HandleAsync(AddCertificateCommand command, ActionContext by, CancellationToken cancel)
    {
        var refusals = AddCertificateErrors.Of(command);
        return refusals.Count > 0
            ? Result<CertificateId>.Refused(refusals)
            : await door.WriteAsync((db, token) => AddAsync(db, command, by, token), cancel);
    }

    private async Task<Result<CertificateId>> AddAsync(
        OneWindowDb db, AddCertificateCommand command, ActionContext by, CancellationToken cancel)
    {
        if (await db.FindPersonAsync(command.Person, cancel) is not { } person)
        {
            return PersonErrors.Unknown;
        }

        var (kind, number) = (command.Kind!.Value, command.Number!.Trim());
        if (await db.Set<Certificate>().AnyAsync(row => row.Kind == kind && row.Number == number && row.EndReason == null, cancel))
        {
            return AddCertificateErrors.NumberTaken(number);
        }

        db.Change(person, command.Version);
        var certificate = new Certificate
        {
            Id = CertificateId.New(), PersonId = person.Id, Kind = kind, Number = number, Issuer = command.Issuer!.Trim(),
            FromDay = command.FromDay, UntilDay = command.UntilDay,
        };
        db.Add(certificate);
        await record.AddAsync(db, person.Id, new CertificateAdded(certificate.Id, kind, certificate.UntilDay), by, cancel);
        return certificate.Id;
    }
}
