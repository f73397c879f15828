using OneWindow.Areas.Cases.Approvals;
using OneWindow.Areas.Cases.Approvals.SendForApproval;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Running;
using OneWindow.Ui.Components.Records;

namespace OneWindow.Areas.Cases.ShowCase;

/// <summary>What can be done now, what comes next, and what cannot be done and why.</summary>
internal static class CaseNext
{
    public static NextActionView Of(CaseView view, ActionContext by)
    {
        var open = view.Offers.Where(offer => offer.IsAvailable).ToList();
        var main = open.FirstOrDefault(offer => offer.Step.Standing == Standing.Usual);
        return new NextActionView(
            Explanation(view, main),
            main is null ? null : Link(view, main),
            [.. open.Where(offer => offer != main).Select(offer => Link(view, offer))],
            [.. Barred(view)])
        {
            Drafts = [.. Drafts(view, by)],
        };
    }

    private static string Explanation(CaseView view, StepOffer? main)
    {
        if (main is not null)
        {
            return $"办好“{main.Step.Name}”以后：{main.Step.Says}";
        }

        // The usual step is this person's, and only something is missing for it.
        if (view.Offers.FirstOrDefault(IsHeldUp) is { } held)
        {
            return $"还不能办“{NameOf(view, held)}”：{held.Obstacles[0].Message}。";
        }

        var waiting = view.Offers
            .Where(offer => offer.Step.Standing == Standing.Usual && offer.Obstacles is [{ Code: StepObstacles.WrongPost }, ..])
            .Select(offer => $"{string.Join("、", offer.Step.By.Where(post => post != Posts.System).Select(post => post.Name))}“{offer.Step.Name}”")
            .Distinct()
            .ToList();
        return waiting.Count > 0
            ? $"等{string.Join("；", waiting)}。"
            : view.Procedure.StateOf(view.Case.State).IsFinal ? "案件已归档，全部记录保留可查。" : "现在没有轮到您的下一步。";
    }

    private static bool IsHeldUp(StepOffer offer) => offer.Step.Standing == Standing.Usual && !offer.IsAvailable
        && offer.Obstacles[0].Code is not (StepObstacles.WrongPost or StepObstacles.AlreadyOpen) && !StepObstacles.IsElsewhere(offer.Obstacles[0].Code);

    /// <summary>Acts of this phase that are not open: because of facts that are missing first, then because another post takes them.</summary>
    private static IEnumerable<BarredAction> Barred(CaseView view) => view.Offers
        .Where(offer => !offer.IsAvailable && !StepObstacles.IsElsewhere(offer.Obstacles[0].Code))
        .OrderBy(offer => offer.Obstacles[0].Code == StepObstacles.WrongPost)
        .Select(offer => new BarredAction(NameOf(view, offer), offer.Obstacles[0].Message, offer.Obstacles[0].Basis?.Full));

    /// <summary>What heads decide on and this person may put before them, the usual first.</summary>
    private static IEnumerable<ActionLink> Drafts(CaseView view, ActionContext by) => view.Offers
        .Where(offer => offer.Obstacles is [{ Code: StepObstacles.WrongPost }, ..] && SendForApproval.IsFor(offer.Step, by) && ActsIn(view, by))
        .OrderBy(offer => offer.Step.Standing)
        .Select(offer => new ActionLink(NameOf(view, offer), ApprovalRoutes.Send(view.Case.Id, offer.Step.Code, offer.Run?.Id)));

    /// <summary>Whether this person acts in the case, and does not only look at it.</summary>
    private static bool ActsIn(CaseView view, ActionContext by) => CaseAccess.ActedInBy(by).Holds(view.Case);

    private static ActionLink Link(CaseView view, StepOffer offer) =>
        new(NameOf(view, offer), CaseRoutes.Step(view.Case.Id, offer.Step.Code, offer.Run?.Id));

    /// <summary>A step of a track names what it is about where several runs may be open: 登记送达（限期改正指令书）.</summary>
    private static string NameOf(CaseView view, StepOffer offer)
    {
        var subject = RunSubjects.NameOf(offer.Run);
        return subject is null ? offer.Step.Name : $"{offer.Step.Name}（{subject}）";
    }
}
