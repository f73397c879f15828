using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.TakeStep;

internal static class StepErrors
{
    /// <summary>The run of the track that the step would move is over.</summary>
    public static readonly Refusal NoLongerOpen = Refusal.NotAllowed("no-longer-open", "这一步已经有人办过，或者现在轮不到办");
}
