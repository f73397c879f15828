using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Portal.Progress;

namespace OneWindow.Areas.Portal.Rate;

/// <summary>Something that is over and can be rated.</summary>
/// <param name="Code">A stable key within the matter.</param>
/// <param name="Name">What it was, in Chinese.</param>
public sealed record RatedStep(string Code, string Name)
{
    /// <summary>How the window took the matter in.</summary>
    public const string Window = "window";

    /// <summary>What can be rated of a matter now: how it was taken in, and each case that has ended.</summary>
    public static IReadOnlyList<RatedStep> Of(ProgressView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return
        [
            new RatedStep(Window, "窗口受理"),
            .. view.Cases.Where(one => one.EndedOn is not null).Select(one => new RatedStep(CodeOf(one), one.Way)),
        ];
    }

    private static string CodeOf(PublicCase one) => one.Id.Value.ToString("N");
}
