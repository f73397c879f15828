namespace OneWindow.Areas.Exchange.ShowApi;

/// <summary>An operation as its page shows it.</summary>
/// <param name="Id">Its stable name.</param>
/// <param name="Tag">The heading under which it stands.</param>
/// <param name="Method">GET, POST.</param>
/// <param name="Path">As declared: <c>/api/v1/cases/{id}</c>.</param>
/// <param name="Summary">In a few words.</param>
/// <param name="Description">What it does.</param>
/// <param name="Scope">The scope that a key needs; null where people alone may.</param>
/// <param name="Parameters">Of path, query and headers.</param>
/// <param name="Takes">The fields of the body, nested ones by their path; empty for none.</param>
/// <param name="TakesExample">A body to begin with; null for none.</param>
/// <param name="Gives">The fields of the answer.</param>
/// <param name="GivesExample">An answer.</param>
/// <param name="Answers">What else may be answered.</param>
public sealed record ApiOperation(
    string Id, string Tag, string Method, string Path, string Summary, string Description, string? Scope, IReadOnlyList<ApiParameter> Parameters,
    IReadOnlyList<ApiField> Takes, string? TakesExample, IReadOnlyList<ApiField> Gives, string? GivesExample, IReadOnlyList<(string Status, string Words)> Answers)
{
    /// <summary>The page of it.</summary>
    public string Href => ExchangeRoutes.ApiOperation(Id);
}

/// <summary>A parameter.</summary>
public sealed record ApiParameter(string Name, string In, string Words, bool IsRequired, string? Example)
{
    /// <summary>Where it goes, in Chinese.</summary>
    public string Place => In switch { "path" => "路径", "query" => "查询", _ => "请求头" };
}

/// <summary>A field: <c>claims[].type</c>.</summary>
public sealed record ApiField(string Name, string Type, string Words, bool IsRequired);
