using Microsoft.AspNetCore.Components;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Law.Results;
using OneWindow.Ui.Notices;

namespace OneWindow.Areas.Portal.Progress;

/// <summary>A page on which a party tells whoever handles a case something by one of a few answers, with words.</summary>
public abstract class StatementPage : ActPage
{
    [Inject] private IHearParties Hear { get; set; } = null!;

    [Inject] private CaseProgress Progress { get; set; } = null!;

    /// <summary>The case that is told of; null where there is none, and then the page leads back.</summary>
    protected PublicCase? Case { get; private set; }

    /// <summary>Which of the matter's cases it is; null for none.</summary>
    protected abstract PublicCase? Among(IReadOnlyList<PublicCase> led);

    protected override async Task OnInitializedAsync()
    {
        if (Followed is null)
        {
            return;
        }

        Case = Among(await Progress.OfAsync(Followed.Matter, Http.RequestAborted));
        if (Case is null)
        {
            Leave();
        }
    }

    /// <summary>Tells it.</summary>
    /// <param name="said">What the answer says; null where none was chosen.</param>
    /// <param name="isPaid">Whether amount and day are asked.</param>
    /// <param name="noneChosen">What is said then.</param>
    /// <param name="done">What is said afterwards.</param>
    protected Task SayAsync(PartyStatement? said, bool isPaid, Refusal noneChosen, Notice done) => DoAsync(
        async _ => said is null ? noneChosen
            : StatementReader.Read(said, isPaid, Form!, Visitor.Get().Today).TryGet(out var read, out var refusals)
                ? await Hear.HearAsync(Case!.Id, read, Visitor.Get(), Http.RequestAborted)
                : Result<CaseId>.Refused(refusals),
        done);
}
