using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using OneWindow.Areas.Exchange.OpenApi;

namespace OneWindow.Areas.Exchange.ShowApi;

/// <summary>Reads the text of the interface for its pages; they say nothing that it does not.</summary>
internal sealed class ReadApi([FromKeyedServices(ApiText.Name)] IOpenApiDocumentProvider text)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Every operation, in the order of the addresses.</summary>
    public async Task<IReadOnlyList<ApiOperation>> AllAsync(CancellationToken cancel)
    {
        var document = await text.GetOpenApiDocumentAsync(cancel);
        return
        [
            .. from path in document.Paths
               from operation in path.Value.Operations ?? []
               select OperationOf(path.Key, operation.Key.Method, operation.Value),
        ];
    }

    private static ApiOperation OperationOf(string path, string method, OpenApiOperation operation)
    {
        var body = operation.RequestBody?.Content?.Values.FirstOrDefault();
        var success = operation.Responses!.First(answer => answer.Key.StartsWith('2'));
        var answer = success.Value.Content?.Values.FirstOrDefault();
        return new ApiOperation(
            operation.OperationId!, operation.Tags!.First().Name!, method, path, operation.Summary!, operation.Description!,
            operation.Security?.SelectMany(one => one.Values).SelectMany(scopes => scopes).FirstOrDefault(),
            [.. (operation.Parameters ?? []).Select(one => new ApiParameter(one.Name!, WhereOf(one), one.Description ?? string.Empty, one.Required, (one.Example as JsonValue)?.ToString()))],
            FieldsOf(body?.Schema), body?.Example?.ToJsonString(Indented), FieldsOf(answer?.Schema), answer?.Example?.ToJsonString(Indented),
            [.. operation.Responses!.Select(one => (one.Key, one.Value.Description ?? string.Empty))]);
    }

    private static string WhereOf(IOpenApiParameter parameter) => parameter.In switch
    {
        ParameterLocation.Path => "path",
        ParameterLocation.Query => "query",
        _ => "header",
    };

    private static IReadOnlyList<ApiField> FieldsOf(IOpenApiSchema? schema) => schema is null ? [] : [.. FieldsOf(schema, string.Empty)];

    private static IEnumerable<ApiField> FieldsOf(IOpenApiSchema schema, string before)
    {
        if (schema.Items is { } item)
        {
            return FieldsOf(item, before.Length == 0 ? "[]." : before[..^1] + "[].");
        }

        var whole = schema.OneOf?.FirstOrDefault(one => one.Properties is { Count: > 0 }) ?? schema;
        return (whole.Properties ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)).SelectMany(one => FieldsOf(
            one.Value, before + one.Key + ".").Prepend(new ApiField(
                before + one.Key, TypeOf(one.Value), one.Value.Description ?? string.Empty, whole.Required?.Contains(one.Key) == true)));
    }

    private static string TypeOf(IOpenApiSchema schema) => (schema.Type & ~JsonSchemaType.Null, schema.Format) switch
    {
        (_, "uuid") => "标识",
        (_, "date") => "日期",
        (_, "date-time") => "时刻",
        (JsonSchemaType.Boolean, _) => "是否",
        (JsonSchemaType.Array, _) => "清单",
        (JsonSchemaType.String, _) => "文字",
        _ => schema.Format is "int32" or "int64" ? "整数" : "对象",
    };
}
