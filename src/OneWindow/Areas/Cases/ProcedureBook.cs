using OneWindow.Law.Procedures;

namespace OneWindow.Areas.Cases;

/// <summary>The declared procedures as this place applies them: every version, with the locality's overlay.</summary>
public sealed class ProcedureBook
{
    private readonly IReadOnlyList<Procedure> _procedures;

    public ProcedureBook(ProcedureOverlay overlay)
        : this([.. DeclaredProcedures.All.Select(overlay.Over)])
    {
    }

    /// <summary>A book of other versions; tests walk an amendment with it before there is one.</summary>
    internal ProcedureBook(IReadOnlyList<Procedure> procedures) => _procedures = procedures;

    /// <summary>Every version of every procedure, with the overlay.</summary>
    public IReadOnlyList<Procedure> All => _procedures;

    /// <summary>The version under which a case began.</summary>
    /// <exception cref="InvalidOperationException">There is no such version.</exception>
    public Procedure Of(string code, int version) => _procedures.First(one => one.Code == code && one.Version == version);

    /// <summary>The version in force on a day.</summary>
    /// <exception cref="InvalidOperationException">None is in force.</exception>
    public Procedure InForce(string code, DateOnly on) => _procedures.First(one => one.Code == code && one.InForce.Covers(on));
}
