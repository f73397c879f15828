using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Ledger;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Intake.SaveDraft;
using OneWindow.Areas.Intake.ShowMatter;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Settings;

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
        .AddScoped<MatterCounts>()
        .AddScoped<Drafts>()
        .AddScoped<RegistrationDesk>()
        .AddScoped<MatterRecord>()
        .AddScoped<MatterLedger>()
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
        .AddScoped<CorrectMatter.CorrectMatter>()
        .AddScoped<AddEvidence.AddEvidence>()
        .AddScoped<RevealPersonal.RevealPersonal>()
        .AddScoped<ImportMatters.ImportMatters>();

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
    }
}
