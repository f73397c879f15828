using OneWindow.Areas.Intake.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Ui.Notices;

namespace OneWindow.Areas.Intake.Steps;

/// <summary>Sends the form of a small act to its use case and says what was done.</summary>
public sealed class StepDesk(
    AdviseMatter.AdviseMatter advise, GuideElsewhere.GuideElsewhere guide, AnswerConsultation.AnswerConsultation answer,
    RefuseMatter.RefuseMatter refuse, WithdrawMatter.WithdrawMatter withdraw, SplitOffAgain.SplitOffAgain split,
    VoidMatter.VoidMatter voiding, TellParty.TellParty tell)
{
    /// <summary>The acts that have this small form.</summary>
    public static readonly IReadOnlyList<MatterStep> Steps =
        [MatterStep.Guide, MatterStep.Answer, MatterStep.Refuse, MatterStep.Withdraw, MatterStep.SplitOff, MatterStep.Void, MatterStep.Advise, MatterStep.Tell];

    public async Task<Result<Notice>> TakeAsync(MatterStep step, MatterId id, MatterStepForm form, ActionContext by, CancellationToken cancel) => step.Code switch
    {
        "guide" => Told(
            await guide.HandleAsync(new(id, Channels.Find(form.Channel ?? string.Empty) ?? Channel.Arbitration, form.Place, form.Version), by, cancel),
            "已记下引导去处。", "请把告知书交给来访人。"),
        "answer" => Told(await answer.HandleAsync(new(id, form.Reason, form.Version), by, cancel), "已答复，本件办结。"),
        "refuse" => Told(await refuse.HandleAsync(new(id, form.Reason, form.Remedy, form.Version), by, cancel), "已作不予受理。", "请把理由和救济途径当场告知来访人。"),
        "withdraw" => Told(await withdraw.HandleAsync(new(id, form.Reason, form.Version), by, cancel), "已撤回。"),
        "split-off" => Told(await split.HandleAsync(new(id, form.Reason, form.Version), by, cancel), "已恢复为单独一件。", "从并入以前的状态接着办。"),
        "void" => Told(await voiding.HandleAsync(new(id, form.Reason, form.Version), by, cancel), "已作废。", "编号和理由保留，不再使用。"),
        "tell" => Told(await tell.HandleAsync(new(id, form.Reason, form.Version), by, cancel), "已留言。", "当事人在查进度的页面上能看到，有手机的会收到短信。"),
        "advise" => Told(await advise.HandleAsync(id, by, cancel), "已重新分流。", "以前的建议留在记录里。"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Code, message: null),
    };

    private static Result<Notice> Told<T>(Result<T> result, string done, string? follows = null) =>
        result.Succeeded ? Notice.Success(done, follows) : Result<Notice>.Refused(result.Refusals);
}
