namespace OneWindow.Data.Search;

/// <summary>
/// Finds things by parts of their names. It answers which candidates have every pair of characters asked for, legal forms (有限公司) left
/// out, the newest first; it does not rank them: the caller does, over the few it gets.
/// </summary>
public interface INameIndex
{
    /// <summary>Enters a text, or replaces the one entered before for the same thing, when the door sends the changes.</summary>
    /// <param name="kind">What kind of thing, as a stable code: <c>employer</c>.</param>
    void Enter(OneWindowDb db, string kind, Guid id, string text);

    /// <summary>Takes a thing out, when the door sends the changes.</summary>
    void Remove(OneWindowDb db, string kind, Guid id);

    /// <summary>How the database is asked for the newest things of a kind whose text has every pair that is asked (<see cref="Shingles.Asked"/>); null for a single character.</summary>
    /// <param name="most">At most so many; a text that finds more says too little.</param>
    NameQuestion? Question(string kind, string text, int most);
}

/// <summary>A statement that answers identifiers in a column <c>Value</c>.</summary>
/// <param name="Sql">With places {0}, {1} for its arguments.</param>
public sealed record NameQuestion(string Sql, params object[] Arguments);
