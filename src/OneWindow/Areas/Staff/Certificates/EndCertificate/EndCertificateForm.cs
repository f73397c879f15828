using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Forms;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Certificates.EndCertificate;

internal sealed class EndCertificateForm
{
    public string? EndedOn { get; set; }

    public string? Reason { get; set; }

    public long Version { get; set; }

    public Result<EndCertificateCommand> Read(PersonId person, CertificateId certificate)
    {
        List<Refusal> refusals = [];
        var ended = TypedDay.Read(EndedOn, nameof(EndedOn), "最后有效日", refusals);
        return refusals.Count > 0
            ? Result<EndCertificateCommand>.Refused(refusals)
            : new EndCertificateCommand(person, certificate, ended, Reason, Version);
    }
}
