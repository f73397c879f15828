using OneWindow.Law.Offices;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>What a certificate empowers to.</summary>
public enum CertificateKind
{
    /// <summary>行政执法证 of a labour inspector (监察条例第十六条: shown in every investigation).</summary>
    Enforcement,

    /// <summary>调解员证.</summary>
    Mediator,

    /// <summary>仲裁员证.</summary>
    Arbitrator,

    /// <summary>劳动保障法律监督员证.</summary>
    LawSupervisor,
}

/// <summary>The words for each kind.</summary>
public static class CertificateKinds
{
    /// <summary>The certificate that a post is held with: an arbitrator's, a mediator's, and for all others that of enforcement.</summary>
    public static CertificateKind Of(string post) => post switch
    {
        PostCodes.Arbitrator => CertificateKind.Arbitrator,
        PostCodes.Mediator => CertificateKind.Mediator,
        _ => CertificateKind.Enforcement,
    };

    /// <summary>The name on pages.</summary>
    public static string Label(this CertificateKind kind) => kind switch
    {
        CertificateKind.Enforcement => "行政执法证",
        CertificateKind.Mediator => "调解员证",
        CertificateKind.Arbitrator => "仲裁员证",
        CertificateKind.LawSupervisor => "劳动保障法律监督员证",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
