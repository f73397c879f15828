using OneWindow.Areas.Intake.AddEvidence;
using OneWindow.Areas.Intake.Api;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Found;
using OneWindow.Areas.Intake.Ledger;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Intake.SaveDraft;
using OneWindow.Areas.Intake.ShowMatter;
using OneWindow.Areas.Intake.Steps;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Search;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;
using OneWindow.Law.Offices;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Intake;

/// <summary>Matters: taking in, advising, guiding.</summary>
public sealed class IntakeArea : IArea
{
    public string Name => "Intake";

    public void AddServices(IServiceCollection services, OneWindowSettings settings) => services
        .AddSingleton<AdviceMaker>()
        .AddSingleton<MatterEvents>()
        .AddSingleton<NewMatter>()
        .AddSingleton<SameOpenMatter>()
        .AddSingleton<IMatterFiles, ReadMatter.MatterFiles>()
        .AddSingleton<MatterContacts>()
        .AddSingleton<MatterNotes>()
        .AddScoped<WaitingMatters>()
        .AddScoped<MatterCounts>()
        .AddScoped<PersonSearch>()
        .AddScoped<AnswerDataRequest.AnswerDataRequest>()
        .AddScoped<PersonHistories>()
        .AddScoped<EmployerMatters>()
        .AddScoped<Drafts>()
        .AddScoped<RegistrationDesk>()
        .AddScoped<MatterRecord>()
        .AddScoped<MatterLedger>()
        .AddScoped<StepDesk>()
        .AddScoped<INavigation, IntakeNavigation>()
        .AddScoped<ISearched, FoundMatters>()
        .AddScoped<ISearched, FoundPeople>()
        .AddSingleton<INamed, NamedParties>()
        .AddScoped<SaveDraft.SaveDraft>()
        .AddScoped<DiscardDraft.DiscardDraft>()
        .AddScoped<RegisterMatter.RegisterMatter>()
        .AddScoped<AdviseMatter.AdviseMatter>()
        .AddScoped<ChooseChannels.ChooseChannels>()
        .AddScoped<AcceptIntoInspection.AcceptIntoInspection>()
        .AddScoped<GuideElsewhere.GuideElsewhere>()
        .AddScoped<AnswerConsultation.AnswerConsultation>()
        .AddScoped<RefuseMatter.RefuseMatter>()
        .AddScoped<WithdrawMatter.WithdrawMatter>()
        .AddSingleton<CorrectMatter.PartyCorrections>()
        .AddScoped<CorrectMatter.StoredQuestions>()
        .AddScoped<CorrectMatter.CorrectMatter>()
        .AddScoped<EvidenceOwners>()
        .AddScoped<EvidenceLists>()
        .AddScoped<IStartTask, SweepHalfFiles>()
        .AddScoped<HandedInEvidence>()
        .AddScoped<EvidenceOfPage>()
        .AddScoped<AddEvidence.AddEvidence>()
        .AddScoped<WithdrawEvidence.WithdrawEvidence>()
        .AddScoped<RevealPersonal.RevealPersonal>()
        .AddScoped<ImportMatters.ImportMatters>()
        .AddTriageRoom();

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapGet(IntakeRoutes.Export, LedgerExport.WriteAsync).RequirePost(Readers);
        routes.MapGet("/matters/{matter:guid}/evidence/{evidence:guid}", EvidenceFiles.OfMatterAsync).RequirePost(Readers);
        routes.MapGet("/cases/{case:guid}/evidence/{evidence:guid}", EvidenceFiles.OfCaseAsync).RequirePost(CaseReaders);
        routes.MapGet(TriageRoutes.Queue + "/{referral:guid}/evidence/{evidence:guid}", EvidenceFiles.OfReferralAsync).RequirePost(TriageRoutes.Readers);
        routes.MapPost("/matters/checks/identity-number", IdentityCheck.Answer).RequirePost(Registrars);
        routes.MapPost(IntakeRoutes.Api, MatterEndpoints.RegisterAsync).RequirePost(Registrars);
        routes.MapGet($"{IntakeRoutes.Api}/{{matter:guid}}", MatterEndpoints.ShowAsync).RequirePost(Readers);
        routes.MapPost($"{IntakeRoutes.Api}/{{matter:guid}}/choices", MatterEndpoints.ChooseAsync).RequirePost(Registrars);
    }

    /// <summary>Who takes matters in.</summary>
    internal static readonly string[] Registrars =
        [PostCodes.WindowClerk, PostCodes.HallLead, PostCodes.PetitionClerk, PostCodes.ArbitrationRegistrar, PostCodes.Mediator];

    /// <summary>Who corrects them and takes evidence.</summary>
    internal static readonly string[] Takers = [.. Registrars, PostCodes.LabourInspector];

    /// <summary>Who gives advice again, guides, answers and refuses.</summary>
    internal static readonly string[] Guides = [.. Takers, PostCodes.InspectionHead];

    /// <summary>Who reads them.</summary>
    internal static readonly string[] Readers =
        [.. Registrars, PostCodes.TriageOfficer, PostCodes.LabourInspector, PostCodes.InspectionHead, PostCodes.DepartmentHead];

    /// <summary>Who reads cases; which ones, the case decides.</summary>
    private static readonly string[] CaseReaders =
        [PostCodes.WindowClerk, PostCodes.HallLead, PostCodes.LabourInspector, PostCodes.InspectionHead, PostCodes.DepartmentHead, PostCodes.LiaisonOfficer, PostCodes.Archivist];
}
