using OneWindow.Areas.Cases.Approvals;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Cases.HandOver;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Search;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;
using OneWindow.Hosting.Telemetry;
using OneWindow.Law.Calendar;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Cases;

/// <summary>Registers the area: the procedure runner, work lists, clocks.</summary>
public sealed class CasesArea : IArea
{
    public string Name => "Cases";

    public void AddServices(IServiceCollection services, OneWindowSettings settings)
    {
        services.AddSingleton(_ => new CaseCalendar(WorkCalendar.Shipped));
        services.AddSingleton(provider => new ProcedureBook(LocalOverlay.From(provider.GetRequiredService<Hosting.Profiles.Profile>())));
        services.AddSingleton<PersonalValues>();
        services.AddSingleton<IMeasure, OverdueClocks>();
        services.AddScoped<CaseNumbers>();
        services.AddSingleton<Worklist.WorkLines>();
        services.AddScoped<IOpenCase, OpenCase.OpenCase>();
        services.AddScoped<ActByCalendar.RecountDueDays>();
        services.AddScoped<Approvals.ShowApproval.ReadOpenDrafts>();
        services.AddScoped<EarlierFindings.LookUpEarlier>();
        services.AddScoped<OfficersElsewhere.LookUpOfficers>();
        services.AddScoped<TakeStep.TellMatter>();
        services.AddScoped<PartiesTold.ReadTold>();
        services.AddScoped<TakeStep.ClaimElementsKnown>();
        services.AddScoped<TakeStep.StepCheck>();
        services.AddScoped<TakeStep.TakeStep>();
        services.AddScoped<TakeStep.TakeTogether>();
        services.AddScoped<ServePapers.PapersToServe>();
        services.AddScoped<ServePapers.CheckServices>();
        services.AddScoped<ServePapers.ServePapers>();
        services.AddHandOver();
        services.AddScoped<ICaseFiles, ReadCase.CaseFiles>();
        services.AddScoped<ICaseRecord, RecordNote.RecordNote>();
        services.AddScoped<ICaseDirectory, ReadCase.CaseDirectory>();
        services.AddScoped<CaseNumbering>();
        services.AddSingleton<CaseContacts>();
        services.AddSingleton<CaseDisclosures>();
        services.AddScoped<CaseCourse>();
        services.AddScoped<WarningClocks>();
        services.AddScoped<ShowCase.ShowCase>();
        services.AddScoped<ShowCase.WholeCase>();
        services.AddScoped<ShowPersonal.ShowPersonal>();
        services.AddScoped<Worklist.Worklist>();
        services.AddScoped<Worklist.WorkTallies>();
        services.AddScoped<Ledger.CaseLedger>();
        services.AddScoped<ActByCalendar.ActByCalendar>();
        services.AddHostedService<ActByCalendar.CalendarRounds>();
        services.AddScoped<ImportCalendar.ImportCalendar>();
        services.AddScoped<ImportCalendar.CalendarLoading>();
        services.AddScoped<IStartTask>(provider => provider.GetRequiredService<ImportCalendar.CalendarLoading>());
        services.AddScoped<Replay.CaseReplay>();
        services.AddScoped<ListVersions.CasesUnderVersions>();
        services.AddSingleton<ShowProcedures.DescribedProcedures>();
        services.AddScoped<CaseHistories>();
        services.AddScoped<CaseProgress>();
        services.AddScoped<CasesForEmployer>();
        services.AddScoped<IPartyServices, ServePapers.PartyServices>();
        services.AddScoped<IHearParties, HearParty.HearParty>();
        services.AddScoped<ISearched, Found.FoundCases>();
        services.AddSingleton<INamed, Found.NamedCases>();
        services.AddScoped<INavigation, CaseNavigation>();
        services.AddApprovals();
        services.AddScoped<INavigation, ShowProcedures.ProcedureNavigation>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        foreach (var endpoint in (RouteHandlerBuilder[])[
            Ledger.CaseLedgerEndpoint.Map(routes), TakeStep.TakeStepEndpoint.Map(routes), ShowCase.ShowCaseEndpoint.Map(routes),
            FindCases.FindCasesEndpoint.Map(routes), .. ShowProcedures.ProcedureEndpoint.Map(routes), .. Approvals.Api.ApprovalEndpoints.Map(routes)])
        {
            endpoint.RequirePost(CasePosts.ReaderCodes);
        }

        HandOverEndpoints.Map(routes);
        ServePapers.ServePapersEndpoints.Map(routes);
    }
}
