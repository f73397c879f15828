namespace OneWindow.Ui.Errors;

/// <summary>Somebody acted first.</summary>
/// <param name="Who">何晓燕.</param>
/// <param name="At">When they acted, UTC.</param>
/// <param name="What">改了“查实金额”.</param>
/// <param name="Changes">What differs now; empty where nothing was typed.</param>
/// <param name="RecordHref">The record as it stands.</param>
/// <param name="AgainHref">Where to do it again with what was typed; null where it cannot be done any more.</param>
public sealed record ConflictView(
    string Who, DateTime At, string What, IReadOnlyList<ConflictingValue> Changes, string RecordHref, string? AgainHref = null);

/// <summary>One field that two people changed.</summary>
public sealed record ConflictingValue(string Field, string Theirs, string Yours);
