using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>A matter in the list of whoever brought it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">Its number.</param>
/// <param name="On">The day on which it was registered.</param>
/// <param name="State">How far it is.</param>
/// <param name="Claims">What it is about; empty for a question.</param>
public sealed record FoundMatter(MatterId Id, string Number, DateOnly On, MatterState State, IReadOnlyList<ClaimType> Claims);

/// <summary>Finds a matter for somebody who has no account, by what only its parties have.</summary>
public interface IMatterLookup
{
    /// <summary>
    /// By the official number and the last four figures of a party's telephone; null where they do not belong together. Who reported under
    /// seal (监察条例第九条第三款) is never found so: a number can be guessed, and nobody may learn whose telephone stands behind a report.
    /// </summary>
    Task<MatterId?> ByNumberAsync(string number, string lastFour, CancellationToken cancel);

    /// <summary>
    /// Those of a telephone whose holder has proved it, the latest first. Reports under seal are not among them: a telephone lies about, and its
    /// holder's employer may look into it.
    /// </summary>
    Task<IReadOnlyList<FoundMatter>> ByTelephoneAsync(string telephone, CancellationToken cancel);

    /// <summary>By the query code on the receipt; that of a double registration leads to the one that is kept. Null for none.</summary>
    Task<MatterId?> ByCodeAsync(string queryCode, CancellationToken cancel);
}
