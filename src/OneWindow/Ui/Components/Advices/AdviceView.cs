using OneWindow.Ui.Components.Reasons;

namespace OneWindow.Ui.Components.Advices;

/// <summary>A channel that a matter may, should or must not take.</summary>
/// <param name="Channel">The value of the choice: the channel's code.</param>
/// <param name="Name">劳动保障监察.</param>
/// <param name="Standing">How the law sees it here.</param>
/// <param name="Text">Which claims it takes, what happens and by when.</param>
/// <param name="IsChosen">Whether the applicant chose it.</param>
/// <param name="Why">The reasons.</param>
/// <param name="Word">The word in the tag where the usual one does not say enough: 另走.</param>
public sealed record AdviceView(
    string Channel, string Name, AdviceStanding Standing, string Text, bool IsChosen = false, WhyView? Why = null, string? Word = null);

public enum AdviceStanding
{
    Recommended,
    Allowed,
    Barred,
}
