namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Finds a matter for somebody who has no account, by what only its parties have.</summary>
public interface IMatterLookup
{
    /// <summary>
    /// By the official number and the last four figures of a party's telephone; null where they do not belong together. Who reported under
    /// seal (监察条例第九条第三款) is never found so: a number can be guessed, and nobody may learn whose telephone stands behind a report.
    /// </summary>
    Task<MatterId?> ByNumberAsync(string number, string lastFour, CancellationToken cancel);

    /// <summary>By the query code on the receipt; that of a double registration leads to the one that is kept. Null for none.</summary>
    Task<MatterId?> ByCodeAsync(string queryCode, CancellationToken cancel);
}
