using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.AddEvidence;
using OneWindow.Areas.Intake.Api;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Found;
using OneWindow.Areas.Intake.Ledger;
using OneWindow.Areas.Intake.Lines;
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
        .AddScoped<IOpenWork, OpenMattersOfPerson>()
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
        .AddScoped<ChooseChannels.ChooseAdvised>()
        .AddScoped<IOnlineIntake, FileOnline.OnlineIntake>()
        .AddScoped<IMatterLookup, FollowOnline.MatterLookup>()
        .AddScoped<IPartyActs, FollowOnline.PartyActs>()
        .AddScoped<TellParty.TellParty>()
        .AddScoped<AcceptIntoCase.AcceptIntoCase>()
        .AddScoped<AcceptIntoCase.UnitsOfWay>()
        .AddScoped<AcceptIntoCase.OpeningOfMatter>()
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
        .AddSingleton<FilesNeverFiled>()
        .AddScoped<HandedInEvidence>()
        .AddScoped<EvidenceOfPage>()
        .AddScoped<AddEvidence.AddEvidence>()
        .AddScoped<WithdrawEvidence.WithdrawEvidence>()
        .AddScoped<RevealPersonal.RevealPersonal>()
        .AddScoped<ImportMatters.ImportMatters>()
        .AddScoped<MergeMatter.MergeMatter>()
        .AddScoped<MergeMatter.DoubleCandidates>()
        .AddScoped<SplitOffAgain.SplitOffAgain>()
        .AddScoped<VoidMatter.VoidMatter>()
        .AddScoped<DirectMatter.Directing>()
        .AddScoped<DirectMatter.DirectMatter>()
        .AddScoped<DirectClerksWork.DirectClerksWork>()
        .AddScoped<DirectClerksWork.ClerksWork>()
        .AddSingleton<WindowPromise>()
        .AddScoped<HallToday.HallReader>()
        .AddLines()
        .AddTriageRoom();

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        routes.MapGet(IntakeRoutes.Export, LedgerExport.WriteAsync).RequirePost(IntakePosts.Readers);
        routes.MapGet("/matters/{matter:guid}/evidence/{evidence:guid}", EvidenceFiles.OfMatterAsync).RequirePost(IntakePosts.Readers);
        routes.MapGet("/cases/{case:guid}/evidence/{evidence:guid}", EvidenceFiles.OfCaseAsync).RequirePost(CasePosts.ReaderCodes);
        routes.MapGet(TriageRoutes.Queue + "/{referral:guid}/evidence/{evidence:guid}", EvidenceFiles.OfReferralAsync).RequirePost(TriageRoutes.Readers);
        routes.MapPost("/matters/checks/identity-number", IdentityCheck.Answer).RequirePost(IntakePosts.Registrars);
        IntakeApi.Map(routes);
        LineServices.Map(routes);
    }
}
