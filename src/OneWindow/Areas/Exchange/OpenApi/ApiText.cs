using Microsoft.OpenApi;

namespace OneWindow.Areas.Exchange.OpenApi;

/// <summary>The text of the interface (OpenAPI 3.1), made from the routes and what stands beside them.</summary>
internal static class ApiText
{
    public const string Name = "v1";

    private const string Root = "api/v1/";

    private const string About = """
        “一窗”劳动者权益保护平台的数据接口，与页面办的是同一件事、守同一套规则。

        - **谁在办**：本系统人员用登录会话；其他系统用管理员发给的密钥（`Authorization: Bearer …`），以该系统的名称记入办理记录。
        - **写一次**：带 `Idempotency-Key` 重发，只办一次，答复相同。
        - **先看后改**：读到的 `ETag` 放进 `If-Match`；期间别人办过的，答复 412，什么也不改。
        - **不予办理**：答复是 RFC 9457 的问题说明（`application/problem+json`），`code` 是规则，`field` 是字段，`basis` 是条款。
        - **单位**：金额以分计；时刻为世界协调时；日期写作 `2026-10-14`，按北京时间。
        """;

    public static IServiceCollection AddApiText(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = route => route.RelativePath?.StartsWith(Root, StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "一窗数据接口", Version = Name, Description = About };
            document.Servers = [new OpenApiServer { Url = "/", Description = "本机" }];
            document.Tags = new HashSet<OpenApiTag>(ApiPaths.Tags.Select(tag => new OpenApiTag { Name = tag }));
            SecurityTexts.AddTo(document);
            ProblemTexts.AddTo(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer<TellOperation>();
        options.AddSchemaTransformer<TellFields>();
    });
}
