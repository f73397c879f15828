using OneWindow.Areas.Cases.Contracts;

namespace OneWindow.Areas.Portal.Progress;

/// <summary>The case of a matter in which a party can still say something.</summary>
public sealed class OpenCases(CaseProgress cases)
{
    /// <summary>The code of the procedure in which both sides are asked whether they agree.</summary>
    public const string Mediation = "mediation";

    /// <summary>Whether payment can be told of.</summary>
    public static PublicCase? ForPayment(IReadOnlyList<PublicCase> led) => led.LastOrDefault(one => one.EndedOn is null);

    /// <summary>The mediation that runs; null for none.</summary>
    public static PublicCase? ForMediation(IReadOnlyList<PublicCase> led) => led.LastOrDefault(one => one.EndedOn is null && one.Procedure == Mediation);

    /// <summary>The cases of the matter that is open on this device.</summary>
    public Task<IReadOnlyList<PublicCase>> OfAsync(Followed followed, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(followed);
        return cases.OfAsync(followed.Matter, cancel);
    }
}
