namespace OneWindow.Areas.Intake.Lines.AnswerDataRequest;

/// <summary>What a message of a line holds about a person.</summary>
/// <param name="Line">The line.</param>
/// <param name="Number">The number that the other side gave it; null for none.</param>
/// <param name="ArrivedAt">When it arrived, UTC.</param>
/// <param name="State">What became of it.</param>
/// <param name="MatterNumber">The number of the matter; null where there is none.</param>
/// <param name="Fields">What it says, by the headings of the line.</param>
/// <param name="Raw">The same word for word, with whatever the line does not declare.</param>
/// <param name="Seen">Who saw it in full.</param>
public sealed record HeldMessage(
    string Line, string? Number, DateTime ArrivedAt, string State, string? MatterNumber, IReadOnlyDictionary<string, string> Fields, string Raw, IReadOnlyList<MessageShown> Seen);

/// <summary>Somebody saw a message in full.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Who">Who, with the post.</param>
/// <param name="Reason">Why, in the person's words.</param>
public sealed record MessageShown(DateTime At, string Who, string Reason);
