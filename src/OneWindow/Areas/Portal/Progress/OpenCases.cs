using OneWindow.Areas.Cases.Contracts;
using OneWindow.Law.Mediation;

namespace OneWindow.Areas.Portal.Progress;

/// <summary>In which case of a matter a party can still say something.</summary>
internal static class OpenCases
{
    /// <summary>The one of which payment can be told; null for none.</summary>
    public static PublicCase? ForPayment(this IReadOnlyList<PublicCase> led) => led.LastOrDefault(one => one.EndedOn is null);

    /// <summary>The mediation that runs, in which both sides are asked whether they agree; null for none.</summary>
    public static PublicCase? ForMediation(this IReadOnlyList<PublicCase> led) =>
        led.LastOrDefault(one => one.EndedOn is null && one.Procedure == MediationProcedure.Definition.Code);
}
