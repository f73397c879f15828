using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Approvals;
using OneWindow.Areas.Documents.WaitingPapers;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Windows;
using OneWindow.Data;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Exchange;

/// <summary>Every example in the text of the interface is what the demonstration city really takes and gives.</summary>
public sealed class ApiExamplesTests
{
    private const string HallLead = "xuwenjing";

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_example_is_executed(Engine engine)
    {
        await using var city = await ApiCity.OpenAsync(engine);
        var run = new ExampleRunner(city, await city.DocumentAsync());

        await MattersAsync(city, run);
        await TriageAsync(city, run);
        await CasesAsync(run);
        var officer = await ApprovalsAsync(city, run);
        await HandOverAsync(city, run, officer);
        await PapersAsync(city, run);
        await LinesAsync(run);

        Assert.Equal(run.Operations.Select(one => one.Id).Order(StringComparer.Ordinal), run.Ran.Order(StringComparer.Ordinal));
    }

    private static async Task MattersAsync(ApiCity city, ExampleRunner run)
    {
        run.Name(ApiSamples.Matter, Guid.CreateVersion7());
        await run.RunAsync("post-matters-matter-evidence", DemoPeople.Clerk);
        await run.RunAsync("post-matters", DemoPeople.Clerk);
        await run.RunAsync("get-matters", DemoPeople.Clerk);
        await run.RunAsync("get-changes", DemoPeople.Clerk);
        await run.RunAsync("get-pushes", DemoPeople.Clerk);
        run.Name(ApiSamples.Claim, (await run.RunAsync("get-matters-matter", DemoPeople.Clerk)).GetProperty("claims")[0].GetProperty("id").GetGuid());
        run.Name(ApiSamples.Person, (await city.ByAsync(DemoPeople.Clerk)).Person.Value);
        run.Name(ApiSamples.Window, await WindowAsync(city, "window-2"));
        await run.RunAsync("post-matters-directions", HallLead);
        run.Name(ApiSamples.Window, await WindowAsync(city, "window-1"));
        await run.RunAsync("post-matters-matter-direct", HallLead);
        await run.RunAsync("get-matters-matter", DemoPeople.Clerk);
        await run.RunAsync("post-matters-matter-choices", DemoPeople.Clerk);
        run.Name(ApiSamples.Case, IdOf(await run.RunAsync("post-matters-matter-cases", DemoPeople.Clerk)));

        var withdrawn = await RegisterAsync(city, "吴小梅");
        run.Name(ApiSamples.WithdrawnMatter, withdrawn.Id);
        await run.RunAsync("post-matters-matter-withdrawal", DemoPeople.Clerk);
        run.Name(ApiSamples.Consultation, (await RegisterAsync(city, "周小荷", "consulting", claims: [])).Id);
        await run.RunAsync("post-matters-matter-answer", DemoPeople.Clerk);

        var guided = await RegisterAsync(city, "郑小河", claims: [new { type = "other-petition", words = "建议公布最低工资标准" }]);
        run.Name(ApiSamples.GuidedMatter, guided.Id);
        await (await city.AsAsync(DemoPeople.Clerk)).PostAsJsonAsync(
            $"/api/v1/matters/{guided.Id}/choices", new { choices = new[] { new { claim = guided.Claim, channel = "petition" } }, byOfficer = true, reason = "没有其他途径" });
        await run.RunAsync("post-matters-matter-guidance", DemoPeople.Clerk);
    }

    private static async Task TriageAsync(ApiCity city, ExampleRunner run)
    {
        var (matter, claim) = await RegisterAsync(city, "孙小麦");
        run.Name(ApiSamples.DoubtfulMatter, matter);
        run.Name(ApiSamples.DoubtfulClaim, claim);
        run.Name(ApiSamples.Referral, IdOf(await run.RunAsync("post-matters-matter-referrals", DemoPeople.Clerk)));
        await run.RunAsync("post-referrals-referral-opinions", "chenliqun");
        await run.RunAsync("get-referrals-referral", DemoPeople.TriageOfficer);
        await run.RunAsync("post-referrals-referral-ruling", DemoPeople.TriageOfficer);
    }

    private static async Task CasesAsync(ExampleRunner run)
    {
        await run.RunAsync("get-procedures", DemoPeople.Clerk);
        await run.RunAsync("get-procedures-procedure", DemoPeople.Clerk);
        await run.RunAsync("get-cases", DemoPeople.Clerk);
        await run.RunAsync("get-cases-id", DemoPeople.Clerk);
        await run.RunAsync("post-cases-id-steps", DemoPeople.Clerk);
        Assert.Equal("withdrawn", StateOf(await run.RunAsync("get-cases-id", DemoPeople.Clerk)));
    }

    /// <summary>A report on which nobody has drafted an order yet, and its officer.</summary>
    private static async Task<string> ApprovalsAsync(ApiCity city, ExampleRunner run)
    {
        var (reported, lead, officer) = await city.AskAsync(async (OneWindowDb db) =>
        {
            var one = await db.Set<Case>().Where(row => row.State == "case-report" && !db.Set<Approval>().Any(draft => draft.CaseId == row.Id)).OrderBy(row => row.Id).FirstAsync();
            var held = await db.Set<Appointment>().SingleAsync(row => row.Id == one.LeadId);
            return (one.Id.Value, held.Id, (await db.Set<Person>().SingleAsync(row => row.Id == held.PersonId)).SignInName);
        });
        run.Name(ApiSamples.DraftedCase, reported);
        run.Name(ApiSamples.Officer, lead.Value);
        run.Name(ApiSamples.Head, (await city.ByAsync(DemoPeople.InspectionHead)).Appointment.Value);

        run.Name(ApiSamples.Approval, IdOf(await run.RunAsync("post-cases-id-approvals", officer)));
        await run.RunAsync("get-approvals-id", officer);
        await run.RunAsync("post-approvals-id-urge", officer);
        await run.RunAsync("post-approvals-id-recall", officer);
        await run.RunAsync("post-approvals-id-drop", officer);
        run.Name(ApiSamples.Approval, IdOf(await run.RunAsync("post-cases-id-approvals", officer)));
        await run.RunAsync("get-approvals-id", DemoPeople.InspectionHead);
        await run.RunAsync("post-approvals-id-signatures", DemoPeople.InspectionHead);
        return officer;
    }

    private static async Task HandOverAsync(ApiCity city, ExampleRunner run, string officer)
    {
        var successor = officer == "songjia" ? "hanmei" : "songjia";
        run.Name(ApiSamples.Successor, (await city.ByAsync(successor)).Appointment.Value);
        run.Name(ApiSamples.HandOver, IdOf(await run.RunAsync("post-hand-overs", DemoPeople.InspectionHead)));
        Assert.Equal(1, (await run.RunAsync("post-hand-overs-id-recall", DemoPeople.InspectionHead)).GetProperty("returned").GetInt32());
    }

    private static async Task LinesAsync(ExampleRunner run)
    {
        foreach (var line in DeclaredLines.All)
        {
            var sent = await run.RunAsync($"post-lines-{line.Code}-messages", DemoPeople.Clerk);
            Assert.Equal("registered", sent.GetProperty("results")[0].GetProperty("outcome").GetString());
            var account = await run.RunAsync($"post-lines-{line.Code}-reconciliation", DemoPeople.Clerk);
            Assert.Equal(0, account.GetProperty("missing").GetArrayLength());
        }
    }

    private static async Task PapersAsync(ApiCity city, ExampleRunner run)
    {
        var inspector = "";
        foreach (var who in new[] { "chenliqun", "hexiaoyan", "songjia", "tanghaitao", "hanmei" })
        {
            var waiting = await run.RunAsync("get-services", who);
            if (waiting.EnumerateArray().FirstOrDefault(one => one.GetProperty("ways").ToString().Contains("serve:direct", StringComparison.Ordinal)) is { ValueKind: JsonValueKind.Object } paper)
            {
                inspector = who;
                run.Name(ApiSamples.ServedCase, paper.GetProperty("case").GetGuid());
                run.Name("service-1", paper.GetProperty("run").GetString()!);
                break;
            }
        }

        Assert.True((await run.RunAsync("post-services", inspector)).GetProperty("papers")[0].GetProperty("done").GetBoolean());
        var head = await city.ByAsync(DemoPeople.InspectionHead);
        foreach (var draft in await city.AskAsync((WaitingPapers waiting) => waiting.OfAsync(head, default)))
        {
            run.Name(ApiSamples.Paper, draft.Id.Value);
            var preview = await run.RunAsync("get-papers-signatures-preview", DemoPeople.InspectionHead);
            if (preview[0].GetProperty("obstacles").GetArrayLength() == 0)
            {
                break;
            }
        }

        var signed = await run.RunAsync("post-papers-signatures", DemoPeople.InspectionHead);
        Assert.True(signed.GetProperty("papers")[0].GetProperty("done").GetBoolean(), signed.ToString());
        run.Name(ApiSamples.Batch, IdOf(signed));
        await run.RunAsync("get-papers-batches-id", DemoPeople.InspectionHead);
    }

    private static async Task<(Guid Id, Guid Claim)> RegisterAsync(ApiCity city, string name, string kind = "complaint", object[]? claims = null)
    {
        var clerk = await city.AsAsync(DemoPeople.Clerk);
        using var answer = await clerk.PostAsJsonAsync("/api/v1/matters", new
        {
            source = "window", kind, narrative = "工资一直没有发。", employerAsNamed = "清源安达物流有限公司", workDivision = "990103",
            parties = new[] { new { name, telephone = "13900007799", address = "南塘区" } },
            claims = claims ?? [new { type = "wage-arrears", from = "2026-01-01", to = "2026-01-31", amountFen = 460_000 }],
        });
        var id = IdOf(await answer.Content.ReadFromJsonAsync<JsonElement>());
        var found = (await clerk.GetFromJsonAsync<JsonElement>($"/api/v1/matters/{id}")).GetProperty("claims");
        return (id, found.GetArrayLength() == 0 ? default : found[0].GetProperty("id").GetGuid());
    }

    private static Task<Guid> WindowAsync(ApiCity city, string code) =>
        city.AskAsync((OneWindowDb db) => db.Set<Window>().Where(row => row.Code == code).Select(row => row.Id.Value).SingleAsync());

    private static Guid IdOf(JsonElement answer) => answer.GetProperty("id").GetGuid();

    private static string? StateOf(JsonElement answer) => answer.GetProperty("state").GetString();
}
