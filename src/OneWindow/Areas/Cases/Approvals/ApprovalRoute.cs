using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Procedures;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals;

/// <summary>The way that a draft is to go, as it was chosen: the posts held by those who are asked.</summary>
/// <param name="Decider">Who decides (审批).</param>
/// <param name="Reviewer">Who looks at it before (审核); null for nobody.</param>
/// <param name="CoSigners">Who says an opinion beside the decision (会签).</param>
public sealed record RouteChosen(AppointmentId? Decider, AppointmentId? Reviewer, IReadOnlyList<AppointmentId> CoSigners);

/// <summary>Checks the way of a draft, and lays it out as parts.</summary>
internal sealed class ApprovalRoute(IReadOnlyList<Colleague> colleagues, Step step, ActionContext by)
{
    public const int MostCoSigners = 8;

    private static readonly Refusal NoDecider = Refusal.Invalid(nameof(RouteChosen.Decider), "decider-missing", "请选择审批人。");

    private static readonly Refusal UnknownPerson = Refusal.Invalid(nameof(RouteChosen.CoSigners), "not-in-post", "所选的人今天没有在岗，请重新选择。");

    private static readonly Refusal Twice =
        Refusal.Invalid(nameof(RouteChosen.CoSigners), "asked-twice", "同一个人只能在一处签署意见，送审人本人不签署。");

    private static readonly Refusal TooMany =
        Refusal.Invalid(nameof(RouteChosen.CoSigners), "too-many-signers", $"会签最多 {MostCoSigners} 人。");

    /// <summary>Who is asked, in order of stage; or what is wrong with the choice.</summary>
    public Result<IReadOnlyList<(Colleague Who, ApprovalKind Kind, int Stage)>> Read(RouteChosen chosen)
    {
        var decider = Find(chosen.Decider);
        if (decider is null || step.Approvers.All(post => post.Code != decider.Post))
        {
            return NoDecider;
        }

        var reviewer = Find(chosen.Reviewer);
        var signers = chosen.CoSigners.Distinct().Select(id => Find(id)).ToList();
        if ((chosen.Reviewer is not null && reviewer is null) || signers.Contains(null))
        {
            return UnknownPerson;
        }

        if (signers.Count > MostCoSigners)
        {
            return TooMany;
        }

        var last = reviewer is null ? 1 : 2;
        List<(Colleague Who, ApprovalKind Kind, int Stage)> asked =
        [
            .. signers.Select(signer => (signer!, ApprovalKind.CoSign, last)), (decider, ApprovalKind.Decide, last),
        ];
        if (reviewer is not null)
        {
            asked.Insert(0, (reviewer, ApprovalKind.Review, 1));
        }

        var persons = asked.Select(one => one.Who.Person).ToHashSet();
        return persons.Count < asked.Count || persons.Contains(by.Person) ? Twice : asked;
    }

    /// <summary>A part of a draft for one who is asked.</summary>
    public static ApprovalPart Part(Approval approval, Colleague who, ApprovalKind kind, int stage, DateTime at) => new()
    {
        Id = Guid.CreateVersion7(), ApprovalId = approval.Id, Round = approval.Round, Stage = stage, Kind = kind, PersonId = who.Person,
        AppointmentId = who.Appointment, Post = who.Post, GivenAt = at,
    };

    private Colleague? Find(AppointmentId? id) => id is { } wanted ? colleagues.FirstOrDefault(one => one.Appointment == wanted) : null;
}
