using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.TriageRoom.RuleOnMatter;

/// <summary>Reads a ruling; what is wrong with it is told all at once.</summary>
internal static class RulingCheck
{
    private static readonly Refusal NoKind = Refusal.Invalid(nameof(MatterRuled.Kind), "no-ruling", "请选分理结论。");

    private static readonly Refusal NoClaims = Refusal.Invalid(
        nameof(MatterRuled.Kind), "no-claims", "本件还没有诉求，确定不了途径；请退回窗口补充了解。");

    /// <summary>The ruling, or everything that is wrong with it.</summary>
    /// <param name="given">What the rules say of the claims; null where there is no claim.</param>
    public static Result<PanelRuling> Read(MatterRuled command, TriageReferral referral, Matter matter, TriageAdvice? given)
    {
        var wrong = new List<Refusal>();
        if (command.Kind is null)
        {
            wrong.Add(NoKind);
        }

        if (command.Kind == RulingKind.Channels)
        {
            wrong.AddRange(given is null ? [NoClaims] : OfChannels(command, matter, given));
        }

        var reasons = Text(command.Reasons, nameof(command.Reasons), "请写明理由。", wrong);
        var body = command.Kind == RulingKind.OutsidePowers ? Text(command.CompetentBody, nameof(command.CompetentBody), "请写明哪个机关有权处理。", wrong) : null;
        var ask = command.Kind == RulingKind.AskFirst ? Text(command.ToAsk, nameof(command.ToAsk), "请写明要窗口问什么。", wrong) : null;
        var silent = Silent(referral);
        var without = silent.Count > 0
            ? Text(command.WithoutBodies, nameof(command.WithoutBodies), $"{string.Join('、', silent.Select(one => one.Name()))}还没有提出意见；确需先作结论的，请写明原因。", wrong)
            : null;
        return wrong.Count > 0
            ? Result<PanelRuling>.Refused(wrong)
            : new PanelRuling(command.Kind!.Value, reasons!, command.Kind == RulingKind.Channels ? Open(command, matter) : [], body, ask, without);
    }

    /// <summary>The bodies that gave no opinion.</summary>
    public static IReadOnlyList<PanelBody> Silent(TriageReferral referral) =>
        [.. PanelBodies.All.Except(referral.Opinions.Select(opinion => opinion.Body))];

    private static IEnumerable<Refusal> OfChannels(MatterRuled command, Matter matter, TriageAdvice given)
    {
        for (var index = 0; index < matter.Claims.Count; index++)
        {
            var claim = matter.Claims[index];
            var ruled = command.Claims.FirstOrDefault(one => one.Claim == claim.Id);
            if (claim.CaseId is not null)
            {
                continue;
            }

            if (ruled is null)
            {
                yield return Refusal.Invalid($"Claims[{index}].Channel", "no-channel", $"请给“{ClaimTypes.Find(claim.Type)!.Name}”确定途径。");
            }
            else if (!given.Check(index, ruled.Channel).TryGet(out _, out var barred))
            {
                // What the law bars, the room cannot open: then the facts are to be put right, or the ruling is another one.
                yield return barred[0] with { Field = $"Claims[{index}].Channel" };
            }
        }
    }

    private static IReadOnlyList<RuledClaim> Open(MatterRuled command, Matter matter) =>
        [.. command.Claims.Where(ruled => matter.Claims.Exists(claim => claim.Id == ruled.Claim && claim.CaseId is null))];

    private static string? Text(string? typed, string field, string missing, List<Refusal> wrong)
    {
        if (WrittenText.Read(typed, field, missing).TryGet(out var text, out var refusals))
        {
            return text;
        }

        wrong.AddRange(refusals);
        return null;
    }
}
