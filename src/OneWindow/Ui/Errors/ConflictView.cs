namespace OneWindow.Ui.Errors;

/// <summary>Somebody acted first.</summary>
/// <param name="Acts">What was done meanwhile, oldest first.</param>
/// <param name="Changes">What was filled in differently; empty where nothing clashes.</param>
/// <param name="RecordHref">The record as it stands.</param>
public sealed record ConflictView(IReadOnlyList<ConflictingAct> Acts, IReadOnlyList<ConflictingValue> Changes, string RecordHref)
{
    /// <summary>How to go on from here: 核对后仍要办的，在下面再按一次。</summary>
    public required string GoOn { get; init; }
}

/// <summary>An act that came first.</summary>
/// <param name="Who">何晓燕（劳动保障监察员）.</param>
/// <param name="At">When, UTC.</param>
/// <param name="What">制作询问笔录.</param>
public sealed record ConflictingAct(string Who, DateTime At, string What);

/// <summary>One field that two people filled in.</summary>
public sealed record ConflictingValue(string Field, string Theirs, string Yours);
