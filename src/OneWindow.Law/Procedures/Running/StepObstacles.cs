namespace OneWindow.Law.Procedures.Running;

/// <summary>The codes of the refusals that stand in the way of a step whatever is filled in.</summary>
public static class StepObstacles
{
    /// <summary>The case stands elsewhere.</summary>
    public const string WrongState = "wrong-state";

    /// <summary>Another post takes the step.</summary>
    public const string WrongPost = "wrong-post";

    /// <summary>The case has ended.</summary>
    public const string CaseEnded = "case-ended";

    /// <summary>A run of a track that allows only one is open already.</summary>
    public const string AlreadyOpen = "already-open";

    /// <summary>The run of the track stands elsewhere.</summary>
    public const string TrackState = "track-state";

    /// <summary>Whether the step does not belong to where the case stands, so that a page does not mention it.</summary>
    public static bool IsElsewhere(string code) => code is WrongState or CaseEnded or TrackState;
}
