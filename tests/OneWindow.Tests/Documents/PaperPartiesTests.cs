using OneWindow.Areas.Documents.ComposePaper;
using OneWindow.Areas.Documents.Contracts;

namespace OneWindow.Tests.Documents;

/// <summary>On whom a paper is served: each party apart, with the side by which the terms differ.</summary>
public sealed class PaperPartiesTests
{
    private static PaperData Dispute(string claimant = "worker", string? respondent = "employer") => new PaperData()
        .Set("worker.name", "吴秀兰", PaperSource.Typed)
        .Set("employer.name", "清源市禾盛餐饮管理有限公司", PaperSource.Typed)
        .Set("arbitration.claimant", claimant == "worker" ? "吴秀兰" : "清源市禾盛餐饮管理有限公司", PaperSource.Typed)
        .Set("arbitration.claimantSide", claimant, PaperSource.Typed)
        .Set("arbitration.respondent", claimant == "worker" ? "清源市禾盛餐饮管理有限公司" : "吴秀兰", PaperSource.Typed)
        .Set("arbitration.respondentSide", respondent, PaperSource.Typed);

    private static IEnumerable<(string Role, string? Name, string? Address, string? Side)> PartiesOf(string kind, PaperData data) =>
        PaperParties.Of(DocumentCatalogue.Of(kind), data).Select(party => (party.Role, party.Name, party.AddressPath, party.Side));

    public static TheoryData<string> Served => [.. DocumentCatalogue.All.Where(kind => kind.NeedsService).Select(kind => kind.Code)];

    [Theory, MemberData(nameof(Served))]
    public void Every_recipient_that_a_template_names_is_served(string code)
    {
        var all = Dispute().Set("arbitration.addressee", "吴秀兰", PaperSource.Typed).Set("arbitration.addresseeSide", "worker", PaperSource.Typed)
            .Set("transfer.to", "某机关", PaperSource.Typed).Set("court.name", "某法院", PaperSource.Typed);
        var kind = DocumentCatalogue.Of(code);

        Assert.All(kind.Recipients.Where(role => role != "案卷"), role => Assert.NotEmpty(PaperParties.Of(kind with { Recipients = [role] }, all)));
    }

    [Fact]
    public void An_award_goes_to_each_side_by_itself_at_its_own_address()
    {
        Assert.Equal(
            [("申请人", "吴秀兰", "worker.address", "worker"), ("被申请人", "清源市禾盛餐饮管理有限公司", "employer.address", "employer")],
            PartiesOf("D-ARB-22F", Dispute()));
    }

    [Fact]
    public void Where_the_employer_applied_the_claimant_is_the_employer()
    {
        Assert.Equal(
            [("申请人", "清源市禾盛餐饮管理有限公司", "employer.address", "employer"), ("被申请人", "吴秀兰", "worker.address", "worker")],
            PartiesOf("D-ARB-12", Dispute("employer", "worker")));
    }

    [Fact]
    public void Who_was_never_told_of_a_case_is_not_told_of_its_end()
    {
        Assert.Equal([("申请人", "吴秀兰", "worker.address", "worker")], PartiesOf("D-ARB-23", Dispute(respondent: null)));
    }

    [Fact]
    public void Who_joins_is_neither_side_and_has_an_address_of_its_own()
    {
        var joined = Dispute().Set("arbitration.addressee", "清源某劳务有限公司", PaperSource.Typed).Set("arbitration.addresseeSide", "other", PaperSource.Typed);

        Assert.Equal([("受通知人", "清源某劳务有限公司", "arbitration.addresseeAddress", "other")], PartiesOf("D-ARB-06", joined));
    }

    [Fact]
    public void The_end_of_a_mediation_is_told_to_both_and_a_court_needs_no_address()
    {
        Assert.Equal(
            [("劳动者", "吴秀兰", "worker.address", "worker"), ("用人单位", "清源市禾盛餐饮管理有限公司", "employer.address", "employer")],
            PartiesOf("D-MED-05", Dispute()));
        Assert.Equal(
            [("法院", "清源市南塘区人民法院", null, null)], PartiesOf("D-ARB-32", Dispute().Set("court.name", "清源市南塘区人民法院", PaperSource.Typed)));
    }
}
