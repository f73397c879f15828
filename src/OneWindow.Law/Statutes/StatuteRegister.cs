namespace OneWindow.Law.Statutes;

/// <summary>A statute with the days on which it is in force.</summary>
/// <param name="Statute">The statute.</param>
/// <param name="InForce">Both ends inclusive.</param>
/// <param name="Text">Whether the text of its articles was read.</param>
public sealed record RegisteredStatute(Statute Statute, InForce InForce, Verification Text);

/// <summary>
/// The statutes that official papers may name, each with its days in force. A paper that names another is stopped
/// before signing, so that a repealed or mistyped law does not leave the office.
/// </summary>
public static class StatuteRegister
{
    private const string NationalPrefix = "中华人民共和国";

    /// <summary>All of them, national laws first.</summary>
    public static readonly IReadOnlyList<RegisteredStatute> All =
    [
        Read(Laws.Order423, new(2004, 12, 1)),
        Read(Laws.PenaltyLaw, new(2021, 7, 15)),
        Read(Laws.ArbitrationLaw, new(2008, 5, 1)),
        Read(Laws.LabourLaw, new(1995, 1, 1)),
        Read(Laws.ContractLaw, new(2008, 1, 1)),
        Read(Laws.SocialInsuranceLaw, new(2011, 7, 1)),
        Read(Laws.Order724, new(2020, 5, 1)),
        Read(Laws.PetitionRegulation, new(2022, 5, 1)),
        Read(Laws.WageCrimeInterpretation, new(2013, 1, 23)),
        NotRead(Laws.Order25, new(2005, 2, 1)),
        NotRead(Laws.Rules33, new(2017, 7, 1)),
        NotRead(Laws.CivilCode, new(2021, 1, 1)),
        NotRead(Laws.CivilProcedureLaw, new(2024, 1, 1)),
        NotRead(Laws.ReconsiderationLaw, new(2024, 1, 1)),
        NotRead(Laws.LitigationLaw, new(1990, 10, 1)),
        NotRead(Laws.CriminalLaw, new(1997, 10, 1)),
    ];

    /// <summary>The statute with this title, with or without “中华人民共和国” before it; null where none is registered.</summary>
    public static RegisteredStatute? FindByTitle(string title)
    {
        var wanted = title.StartsWith(NationalPrefix, StringComparison.Ordinal) ? title[NationalPrefix.Length..] : title;
        return All.FirstOrDefault(entry => entry.Statute.Title == wanted || entry.Statute.Short == wanted);
    }

    private static RegisteredStatute Read(Statute statute, DateOnly from) => new(statute, new InForce(from), Verification.Verified);

    private static RegisteredStatute NotRead(Statute statute, DateOnly from) => new(statute, new InForce(from), Verification.Unverified);
}
