using OneWindow.Hosting.Profiles;
using OneWindow.Law.Clocks;
using OneWindow.Law.Procedures;

namespace OneWindow.Areas.Cases;

/// <summary>Lays the locality's promises beside the statutory terms of the declared procedures.</summary>
internal static class LocalOverlay
{
    /// <summary>The overlay of a profile: its targets that name a declared deadline become service norms.</summary>
    public static ProcedureOverlay From(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var deadlines = DeclaredProcedures.All.SelectMany(procedure => procedure.Deadlines)
            .DistinctBy(deadline => deadline.Code).ToDictionary(deadline => deadline.Code, StringComparer.Ordinal);
        return new ProcedureOverlay(profile.Targets
            .Where(target => deadlines.ContainsKey(target.Deadline))
            .ToDictionary(
                target => target.Deadline,
                target => deadlines[target.Deadline] with { ServiceNorm = NormOf(target) },
                StringComparer.Ordinal));
    }

    private static Period? NormOf(ServiceTarget target) => target.Unit switch
    {
        TargetUnit.WorkingDay => target.Length.WorkingDays,
        TargetUnit.CalendarDay => target.Length.CalendarDays,
        _ => null,
    };
}
