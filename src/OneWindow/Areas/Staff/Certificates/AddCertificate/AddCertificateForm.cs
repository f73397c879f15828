using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Forms;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Certificates.AddCertificate;

internal sealed class AddCertificateForm
{
    public string? Kind { get; set; }

    public string? Number { get; set; }

    public string? Issuer { get; set; }

    public string? FromDay { get; set; }

    public string? UntilDay { get; set; }

    public long Version { get; set; }

    public Result<AddCertificateCommand> Read(PersonId person)
    {
        List<Refusal> refusals = [];
        var from = TypedDay.Read(FromDay, nameof(FromDay), "有效期起", refusals);
        var until = TypedDay.Read(UntilDay, nameof(UntilDay), "有效期止", refusals);
        CertificateKind? kind = Enum.TryParse<CertificateKind>(Kind, out var known) && Enum.IsDefined(known) ? known : null;
        var command = new AddCertificateCommand(person, kind, Number, Issuer, from, refusals.Count > 0 ? from : until, Version);

        // Everything wrong is told at once: what cannot be read, and what the use case would refuse.
        return refusals.Count > 0
            ? Result<AddCertificateCommand>.Refused([.. AddCertificateErrors.Of(command), .. refusals])
            : command;
    }
}
