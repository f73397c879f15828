using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;

namespace OneWindow.Law.Tests.Procedures;

/// <summary>What the procedures declare of recording a service.</summary>
public sealed class ServiceRecordTests
{
    private static readonly IReadOnlyList<Step> Steps = [.. DeclaredProcedures.All.SelectMany(procedure => procedure.Steps)];

    [Fact]
    public void Every_step_by_which_a_person_completes_a_service_says_how_it_records_it() =>
        Assert.All(Steps.Where(step => step.Delivers && step.By.Any(post => post != Posts.System)), step =>
        {
            Assert.NotNull(step.Serves);
            Assert.Equal(step.DeliveredOn, step.Serves.On);
        });

    [Fact]
    public void Way_day_and_proof_are_asked_for_by_the_step_itself() =>
        Assert.All(Steps.Where(step => step.Serves is not null), step =>
        {
            var asked = step.Fields.Where(field => field.IsRequired).Select(field => field.Fact).ToList();
            Assert.Contains(step.Serves!.Proof, asked);
            Assert.All(new[] { step.Serves.Way, step.Serves.On }.Where(fact => fact is not null), fact => Assert.Contains(fact, asked));
            Assert.Contains(Posts.All, step.By.Contains);
        });

    [Fact]
    public void There_are_services_to_record_in_every_procedure_that_issues_papers() =>
        Assert.Equal(["arbitration", "inspection", "mediation"], DeclaredProcedures.All
            .Where(procedure => procedure.Steps.Any(step => step.Serves is not null)).Select(procedure => procedure.Code).Distinct().Order(StringComparer.Ordinal));
}
