using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace OneWindow.Areas.Exchange.OpenApi;

/// <summary>The answers that tell a problem (RFC 9457), said once and referred to by every route.</summary>
internal static class ProblemTexts
{
    private const string Schema = "Problem";

    private static readonly (int Status, string Name, string Description, string Code, string Title, string? Field, string? Basis)[] All =
    [
        (400, "Unreadable", "请求体或者参数读不懂。", "unreadable-request", "请求读不懂：claims[0].from 的格式不对。", "claims[0].from", null),
        (401, "Unknown", "没有登录，或者密钥不对、已停用、已过期。", "key-unknown", "密钥不对，或者已经停用、到期。", null, null),
        (403, "Forbidden", "岗位不能办，或者密钥没有这个范围。", "scope-missing", "这个密钥没有 matters:write 的范围。", null, null),
        (404, "Nowhere", "没有，或者不由您办理。", "no-such-matter", "没有这件诉求。", null, null),
        (409, "Conflict", "已经有了，或者别人先办了。", "source-taken", "这个编号已经登记为清维登〔2026〕4431号。", "sourceReference", null),
        (412, "Stale", "If-Match 的版本已不是最新，什么也没有改。", "changed-meanwhile", "他人已先行办理，内容已有变化。请刷新后核对，再决定是否继续。", null, null),
        (422, "Refused", "内容不全、不对，或者条件不具备：逐条写明字段、规则和条款。", "nothing-chosen", "请给每一项诉求选一条途径。", "choices", "《劳动保障监察条例》第十一条"),
        (429, "TooMany", "超过密钥的次数上限，按 Retry-After 的秒数再试。", "too-many-requests", "一分钟内最多 60 次，请稍后再试。", null, null),
        (503, "Away", "数据库暂时连不上，什么也没有保存；用同一个 Idempotency-Key 再发。", "storage-away", "数据库暂时连不上，没有保存任何内容，请稍后用同一个键再发一次", null, null),
    ];

    public static void AddTo(OpenApiDocument document)
    {
        document.AddComponent(Schema, new OpenApiSchema
        {
            Type = JsonSchemaType.Object, Description = "问题说明（RFC 9457）。", Required = new HashSet<string>(StringComparer.Ordinal) { "title", "status" },
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["type"] = Text("问题类型的网址。"), ["title"] = Text("什么不对、怎么办，可以直接给人看。"),
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "HTTP 状态。" }, ["code"] = Text("规则的代码，不随文字改变。"),
                ["field"] = Text("哪个字段；与字段无关的为空。"), ["basis"] = Text("依据的条款；不是法律问题的为空。"),
                ["refusals"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array, Description = "有几条理由的，逐条列出。",
                    Items = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
                        {
                            ["code"] = Text("规则的代码。"), ["message"] = Text("理由。"), ["field"] = Text("字段。"), ["basis"] = Text("条款。"),
                        },
                    },
                },
                ["reference"] = Text("系统出错时的查询号。"), ["traceId"] = Text("链路追踪号。"),
            },
        });
        foreach (var problem in All)
        {
            document.AddComponent(problem.Name, new OpenApiResponse
            {
                Description = problem.Description,
                Headers = problem.Status is 429 or 503
                    ? new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
                    {
                        ["Retry-After"] = new OpenApiHeader { Description = "几秒后再试。", Schema = new OpenApiSchema { Type = JsonSchemaType.Integer } },
                    }
                    : null,
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    ["application/problem+json"] = new() { Schema = new OpenApiSchemaReference(Schema, document), Example = ExampleOf(problem) },
                },
            });
        }
    }

    /// <summary>The answers of these statuses.</summary>
    public static IEnumerable<(string Status, IOpenApiResponse Answer)> Of(IReadOnlyCollection<int> statuses, OpenApiDocument document) =>
        All.Where(problem => statuses.Contains(problem.Status))
            .Select(problem => (problem.Status.ToString(System.Globalization.CultureInfo.InvariantCulture), (IOpenApiResponse)new OpenApiResponseReference(problem.Name, document)));

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = description };

    private static JsonObject ExampleOf((int Status, string Name, string Description, string Code, string Title, string? Field, string? Basis) problem) => new()
    {
        ["title"] = problem.Title, ["status"] = problem.Status, ["code"] = problem.Code, ["field"] = problem.Field, ["basis"] = problem.Basis,
    };
}
