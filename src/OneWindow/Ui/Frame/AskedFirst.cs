namespace OneWindow.Ui.Frame;

/// <summary>What a person asked for, where another page answers in its place; a feature of the request.</summary>
/// <param name="Address">Path and query as asked.</param>
/// <param name="Endpoint">What stands there; null for nothing.</param>
public sealed record AskedFirst(string Address, Endpoint? Endpoint);
