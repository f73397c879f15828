using OneWindow.Law.Inspection;
using OneWindow.Law.Offices;
using static OneWindow.Law.Tests.Inspection.InspectionCase;
using static OneWindow.Law.Tests.Inspection.InspectionMoments;

namespace OneWindow.Law.Tests.Inspection;

/// <summary>Every way in which an inspection ends, walked to the archive, and walked back when the end turns out wrong.</summary>
public sealed class InspectionEndTests
{
    private const string On = "2026-04-10";

    private static readonly Dictionary<string, Func<InspectionCase>> Walks = new()
    {
        ["refuse"] = () => Received("2026-03-02", actEndedOn: "2023-01-10").Do(On, Posts.InspectionHead, "refuse",
            ("refusal-ground", "out-of-time"), ("never-found", "yes"), ("refused-because", "超过两年")),
        ["refuse-incomplete"] = () => AwaitingCompletion().Do(On, Posts.InspectionHead, "refuse-incomplete", ("refused-because", "逾期未补正")),
        ["reject-filing"] = () => Proposed().Do(On, Posts.InspectionHead, "reject-filing", ("refusal-ground", "no-need"), ("refused-because", "已自行改正")),
        ["withdraw"] = () => Proposed().Do(On, Posts.LabourInspector, "withdraw", ("withdrawn-because", "已和解"), ("nothing-ex-officio", "yes")),
        ["refer"] = () => Reported().Do(On, Posts.InspectionHead, "refer", ("referred-because", "劳动关系有争议")),
        ["transfer-out"] = () => Investigating("2026-03-02").Do(On, Posts.DepartmentHead, "transfer-out", ("transfer-to", "市住建局"), ("transfer-because", "工程款支付担保")),
        ["cancel-filing"] = () => Corrected().Do(On, Posts.DepartmentHead, "cancel-filing", ("minor-and-corrected", "yes"), ("correction", "已付清"), ("outcome", "撤销立案")),
        ["terminate"] = () => Reported().Do(On, Posts.DepartmentHead, "terminate", ("terminated-because", "举报不实")),
        ["close"] = () => Corrected().Do(On, Posts.InspectionHead, "close", ("outcome", "已足额支付"), ("opinion", "同意结案")),
        ["close-decided"] = () => Decided().Do(On, Posts.InspectionHead, "close-decided", ("performance", "罚款已缴"), ("outcome", "已履行")),
    };

    public static TheoryData<string> Ends => [.. Walks.Keys];

    [Fact]
    public void Every_step_that_ends_a_case_is_walked_and_so_is_every_end()
    {
        var ending = InspectionProcedure.Definition.Steps
            .Where(step => step.Track is null && step.To is { } to && InspectionStates.EndedBeforeArchive.Contains(to)).ToList();

        Assert.Equal(ending.Select(step => step.Code).Order(StringComparer.Ordinal), Walks.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            InspectionStates.Ended.States.Where(state => !state.IsFinal).Select(state => state.Code).Order(StringComparer.Ordinal),
            ending.Select(step => step.To!.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Ends))]
    public void It_leads_to_the_archive_where_no_clock_runs_on(string ending)
    {
        var ended = Walks[ending]();
        Assert.Equal(InspectionProcedure.Definition.FindStep(ending)!.To!.Code, ended.State.State);

        ended.Do(On, Posts.Archivist, "archive", ("pages", "12"), ("retention", "10y"));

        Assert.Equal("archived", ended.State.State);
        Assert.Empty(ended.State.Clocks.Where(clock => clock.Ledger.Stopped is null).Select(clock => clock.Deadline));
        Assert.Equal("wrong-state", Assert.Single(ended.Try(On, Posts.DepartmentHead, "reopen", ("reason", "有误")).Refusals).Code);
    }

    [Theory, MemberData(nameof(Ends))]
    public void Corrected_it_begins_anew_with_five_working_days_and_keeps_what_was(string ending)
    {
        var before = Walks[ending]();
        var known = before.State.Facts.Count;

        var reopened = before.Do(On, Posts.DepartmentHead, "reopen", ("reason", "原结论所依据的事实有误"));

        Assert.Equal("received", reopened.State.State);
        // Friday 10 April: 13–17 April.
        Assert.Equal(Day("2026-04-17"), reopened.Clock("LS-01", On).DueDay);
        Assert.True(reopened.State.Facts.Count >= known);
        Assert.Equal(1, reopened.State.Taken[ending]);
        Assert.True(reopened.Try(On, Posts.LabourInspector, "propose-filing", Filing).Succeeded);
    }

    [Fact]
    public void What_was_transferred_may_come_back()
    {
        var back = Walks["transfer-out"]().Do(On, Posts.LiaisonOfficer, "transfer-returned", ("reason", "不属于住建部门职责"));

        Assert.Equal("received", back.State.State);
        Assert.Equal(Day("2026-04-17"), back.Clock("LS-01", On).DueDay);
    }
}
