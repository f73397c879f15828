namespace OneWindow.Bench.Loading;

/// <summary>Where copies are written, as fast as the engine takes them.</summary>
internal interface IRowSink : IAsyncDisposable
{
    /// <summary>Makes the fixed parts of a template fit to be written.</summary>
    object? Prepare(object? cell);

    /// <summary>Writes a row; <paramref name="replaced"/> gives the value of a cell instead of the template's, or null.</summary>
    void Add(string table, IReadOnlyList<object?> cells, string[] values, Func<int, object?>? replaced = null);

    /// <summary>Enters a text in the index of names.</summary>
    void AddName(string kind, string id, IReadOnlyList<string> pairs);

    Task FlushAsync();

    /// <summary>Ends the load: statistics as after some time of use.</summary>
    Task FinishAsync();
}
