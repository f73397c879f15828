using OneWindow.Law.Results;
using OneWindow.Ui.Components.Forms;

namespace OneWindow.Areas.Portal.Progress;

/// <summary>The answer that each side is asked for when mediation is offered.</summary>
internal static class WillingToMediate
{
    public static readonly IReadOnlyList<ChoiceOption> Answers = [new("yes", "愿意调解"), new("no", "不愿意调解")];

    public static readonly Refusal NothingChosen = Refusal.Invalid("Answer", "nothing-chosen", "请选愿意还是不愿意。");

    /// <summary>The answer that was chosen; null for none.</summary>
    public static bool? Read(string? answer) => answer switch { "yes" => true, "no" => false, _ => null };
}
