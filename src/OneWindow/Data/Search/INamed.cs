namespace OneWindow.Data.Search;

/// <summary>A kind of thing that an area enters into the index of names. From it the index is filled again where it has none of them.</summary>
public interface INamed
{
    /// <summary>The kind, as a stable code.</summary>
    string Kind { get; }

    /// <summary>Every thing of the kind with the text it is entered under, oldest first.</summary>
    IAsyncEnumerable<NamedText> AllAsync(OneWindowDb db);
}

/// <summary>A thing and what it is found by.</summary>
public sealed record NamedText(Guid Id, string Text);
