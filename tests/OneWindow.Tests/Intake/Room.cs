using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.ChooseChannels;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.TransferOut;
using OneWindow.Areas.Intake.TriageRoom;
using OneWindow.Areas.Intake.TriageRoom.GiveOpinion;
using OneWindow.Areas.Intake.TriageRoom.Queue;
using OneWindow.Areas.Intake.TriageRoom.RecallReferral;
using OneWindow.Areas.Intake.TriageRoom.RuleOnMatter;
using OneWindow.Areas.Intake.TriageRoom.SendToTriageRoom;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Tests.Intake;

/// <summary>The triage room of a hall, with a wage complaint that is doubtful.</summary>
internal sealed class Room(Hall hall)
{
    private static readonly Dictionary<Post, PersonId> People = Posts.All.ToDictionary(post => post, _ => new PersonId(Guid.CreateVersion7()));

    public static readonly ActionContext Officer = As(Posts.TriageOfficer);

    public static readonly ActionContext Inspector = As(Posts.LabourInspector);

    public static readonly ActionContext Auditor = As(Posts.SocialInsuranceAuditor);

    public static readonly ActionContext Registrar = As(Posts.ArbitrationRegistrar);

    /// <summary>The matter that was sent last.</summary>
    public MatterId Matter { get; set; }

    /// <summary>A registered complaint, sent by the clerk.</summary>
    public async Task<ReferralId> SentAsync(string question = "没有劳动合同，走监察还是仲裁？", string? reason = null)
    {
        var result = await SendAsync(question, reason);
        return result.Succeeded ? result.Value : throw new InvalidOperationException(result.Refusals[0].Message);
    }

    /// <summary>Sends the matter; registers it first where there is none.</summary>
    public async Task<Result<ReferralId>> SendAsync(string question, string? reason = null)
    {
        if (Matter == default)
        {
            Matter = (await hall.RegisteredAsync(Hall.WageComplaint() with { Id = MatterId.New(), ReasonForSecond = reason })).Id;
        }

        return await hall.Use<SendToTriageRoom>().HandleAsync(
            new MatterForTriageRoom(Matter, question, "单位说是承揽，来访人说是打工。", null), hall.Clerk(), CancellationToken.None);
    }

    public Task<Result<MatterState>> RecallAsync(ReferralId id, ActionContext by) =>
        hall.Use<RecallReferral>().HandleAsync(new ReferralRecalled(id, "来访人补了合同", null), by, CancellationToken.None);

    public Task<Result<ReferralState>> SpeakAsync(ReferralId id, ActionContext by, string proposal, string text) =>
        hall.Use<GiveOpinion>().HandleAsync(new OpinionGiven(id, proposal, text), by, CancellationToken.None);

    /// <summary>Each of the three bodies is for arbitration.</summary>
    public async Task AllSpeakAsync(ReferralId id)
    {
        foreach (var member in (ActionContext[])[Inspector, Auditor, Registrar])
        {
            await SpeakAsync(id, member, "arbitration", "关系有争议，走仲裁。");
        }
    }

    /// <summary>Sent, examined by the three, and ruled to go to arbitration.</summary>
    public async Task<ReferralId> RuledAsync()
    {
        var id = await SentAsync();
        await AllSpeakAsync(id);
        await RuleAsync(id, Channel.Arbitration);
        return id;
    }

    /// <summary>The officer rules a channel for the one claim.</summary>
    public async Task<Result<MatterState>> RuleAsync(ReferralId id, Channel channel, string? without = null, long? version = null)
    {
        var claim = (await hall.MatterAsync(Matter)).Claims.Single().Id;
        return await RuleAsync(id, new MatterRuled(id, RulingKind.Channels, "双方对劳动关系有争议，先确认关系。", version)
        {
            Claims = [new RuledClaim(claim, channel)], WithoutBodies = without,
        });
    }

    public Task<Result<MatterState>> RuleAsync(ReferralId id, MatterRuled ruling) =>
        hall.Use<RuleOnMatter>().HandleAsync(ruling with { Id = id }, Officer, CancellationToken.None);

    public async Task<Result<MatterState>> ChooseAsync(Channel channel, ChoiceBy by, string? reason = null)
    {
        var claim = (await hall.MatterAsync(Matter)).Claims.Single().Id;
        return await hall.Use<ChooseChannels>().HandleAsync(
            new ChannelsChosen(Matter, [new ChannelChoice(claim, channel)], by, reason, null), hall.Clerk(), CancellationToken.None);
    }

    public Task<Result<MatterState>> TransferAsync(string body) =>
        hall.Use<TransferOut>().HandleAsync(new MatterTransferred(Matter, body, "登记表 1 份", null), hall.Clerk(), CancellationToken.None);

    public async Task<TriageReferral> ReadAsync(ReferralId id)
    {
        await using var db = hall.Database.Read();
        return await db.Set<TriageReferral>().Include(row => row.Opinions).SingleAsync(row => row.Id == id);
    }

    /// <summary>The latest advice.</summary>
    public async Task<AdviceSnapshot> AdviceAsync()
    {
        await using var db = hall.Database.Read();
        return (await db.Set<Advice>().Where(row => row.MatterId == Matter).OrderByDescending(row => row.Id).FirstAsync()).Content;
    }

    /// <summary>How many matters wait for each.</summary>
    public async Task<IReadOnlyList<int>> TurnsAsync(params ActionContext[] people)
    {
        List<int> turns = [];
        foreach (var by in people)
        {
            turns.Add((await hall.Use<RoomTurns>().CountAsync(by, CancellationToken.None)).Waiting);
        }

        return turns;
    }

    private static ActionContext As(Post post) => new(
        People[post], new AppointmentId(Guid.CreateVersion7()), post, new UnitId(Guid.Empty), new DateTime(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc));
}
