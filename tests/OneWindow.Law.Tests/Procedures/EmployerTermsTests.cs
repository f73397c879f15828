using OneWindow.Law.Clocks;
using OneWindow.Law.Procedures;

namespace OneWindow.Law.Tests.Procedures;

/// <summary>Every time limit of a party is an employer's, both sides', or by name the worker's: a new one has to be thought of.</summary>
public sealed class EmployerTermsTests
{
    /// <summary>补正 (LS-02, AR-04), 劳动者起诉 (AR-20), 申请执行 (AR-24): whoever complained, applied or won.</summary>
    private static readonly string[] Workers = ["LS-02", "AR-04", "AR-20", "AR-24"];

    [Fact]
    public void No_term_of_a_party_is_forgotten_and_none_of_the_authority_is_told()
    {
        var declared = DeclaredProcedures.All.SelectMany(procedure => procedure.Deadlines).DistinctBy(deadline => deadline.Code).ToList();

        var parties = declared.Where(deadline => deadline.Whose == DeadlineHolder.Party).Select(deadline => deadline.Code).Order().ToList();
        var told = declared.Where(deadline => EmployerTerms.Concern(deadline.Code)).ToList();

        Assert.Equal(parties, told.Where(deadline => deadline.Whose == DeadlineHolder.Party).Select(deadline => deadline.Code).Concat(Workers).Order());
        // Both sides wait for the end of a mediation, whoever is held to it.
        Assert.Equal(["AR-03", "MD-01"], told.Where(deadline => deadline.Whose != DeadlineHolder.Party).Select(deadline => deadline.Code).Order());
    }
}
