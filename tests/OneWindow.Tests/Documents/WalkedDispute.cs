using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Cases;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.TakeStep;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Documents.SignPaper;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Tests.Documents;

/// <summary>One case of mediation or arbitration, walked step by step through the use cases themselves.</summary>
internal sealed class WalkedDispute(DisputeOffice office, Procedure procedure, CaseId id)
{
    public CaseId Id => id;

    /// <summary>Takes a step as the first of its posts, on the run that is in one of the states it starts from.</summary>
    public async Task<WalkedDispute> DoAsync(string on, string code, params (string Fact, string Value)[] typed)
    {
        var step = procedure.FindStep(code) ?? throw new InvalidOperationException($"No step {code}.");
        office.Today(on);
        var run = step.Track is { } track && step.From.Count > 0
            ? (await StandingAsync()).Tracks.LastOrDefault(one => one.Track == track.Code && step.From.Any(state => state.Code == one.State))?.Id
            : null;
        await TakeAsync(code, run, step.By[0], typed);
        return this;
    }

    /// <summary>Signs the latest paper of a kind, and hands it over to everybody for whom it is.</summary>
    public async Task<WalkedDispute> ServeAsync(string on, string kind)
    {
        await SignAsync(on, kind);
        foreach (var run in (await StandingAsync()).Tracks.Where(one => one.Track == ServiceTrack.Definition.Code && one.State == ServiceTrack.Due.Code))
        {
            await TakeAsync(ServiceTrack.Serve, run.Id, procedure.FindStep(ServiceTrack.Serve)!.By[0],
                [("service-method", "direct"), ("served-on", on), ("receiver", "本人"), ("service-proof", "送达回证")]);
        }

        return this;
    }

    /// <summary>Signs the latest paper of a kind as the first who may and has a part in the procedure.</summary>
    public async Task<WalkedDispute> SignAsync(string on, string kind)
    {
        office.Today(on);
        await using var scope = office.Application.CreateScope();
        var paper = await LatestAsync(scope.ServiceProvider.GetRequiredService<OneWindowDb>(), kind);
        var by = office.By(DocumentCatalogue.Of(kind).Signers.Select(code => Posts.Find(code)!).First(post => procedure.Steps.Any(step => step.By.Contains(post))));
        var signed = await scope.ServiceProvider.GetRequiredService<SignPaper>().HandleAsync(new SignPaperCommand(paper, null), by, default);
        Assert.True(signed.Succeeded, signed.Succeeded ? "" : $"{kind}: {string.Join('；', signed.Refusals.Select(refusal => refusal.Message))}");
        return this;
    }

    /// <summary>The services of a kind of paper, as recipient and side.</summary>
    public async Task<IReadOnlyList<(string Recipient, string Side)>> ServedAsync(string kind)
    {
        await using var scope = office.Application.CreateScope();
        var file = await scope.ServiceProvider.GetRequiredService<ICaseFiles>()
            .ReadAsync(scope.ServiceProvider.GetRequiredService<OneWindowDb>(), id, office.By(Posts.HallLead), default);
        return
        [
            .. file!.Tracks.Where(run => run.Track == ServiceTrack.Definition.Code && run.Subject == kind)
                .Select(run => (run.Facts[ServiceTrack.Recipient.Code], run.Facts.GetValueOrDefault(ServiceTrack.Side.Code, "")))
        ];
    }

    /// <summary>What the latest paper of a kind says.</summary>
    public async Task<string> TextAsync(string kind)
    {
        await using var scope = office.Application.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<OneWindowDb>();
        return (await scope.ServiceProvider.GetRequiredService<PaperReader>().FindAsync(db, await LatestAsync(db, kind), office.By(Posts.HallLead), default))!.Model.Text;
    }

    /// <summary>The terms that run or ran, by deadline.</summary>
    public async Task<IReadOnlyList<string>> TermsAsync() => [.. (await StandingAsync()).Clocks.Select(clock => clock.Deadline)];

    private Task<DocumentId> LatestAsync(OneWindowDb db, string kind) => db.Set<Document>()
        .Where(document => document.CaseId == id && document.Kind == kind).OrderByDescending(document => document.Id).Select(document => document.Id).FirstAsync();

    private async Task TakeAsync(string code, string? run, Post post, IEnumerable<(string Fact, string Value)> typed)
    {
        await using var scope = office.Application.CreateScope();
        var command = new TakeStepCommand(id, code, run, typed.ToDictionary(one => one.Fact, one => one.Value), null);
        var taken = await scope.ServiceProvider.GetRequiredService<TakeStep>().HandleAsync(command, office.By(post), default);
        Assert.True(taken.Succeeded, taken.Succeeded ? "" : $"{code}: {string.Join('；', taken.Refusals.Select(refusal => $"{refusal.Field} {refusal.Message}"))}");
    }

    private async Task<CaseState> StandingAsync()
    {
        await using var scope = office.Application.CreateScope();
        return (await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<Case>().AsNoTracking().SingleAsync(one => one.Id == id)).Standing;
    }
}
