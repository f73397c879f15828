using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using OneWindow.Areas.Exchange.Contracts;

namespace OneWindow.Areas.Exchange.OpenApi;

/// <summary>Writes beside each operation what its route tells: words, example, headers, who may, and what can go wrong.</summary>
internal sealed class TellOperation(IOptions<JsonOptions> json) : IOpenApiOperationTransformer
{
    private const string Json = "application/json";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var (metadata, document) = (context.Description.ActionDescriptor.EndpointMetadata, context.Document!);
        var (method, path) = (context.Description.HttpMethod!, context.Description.RelativePath!);
        var example = metadata.OfType<ApiExample>().SingleOrDefault();
        operation.OperationId = ApiPaths.OperationId(method, path);
        operation.Tags = new HashSet<OpenApiTagReference> { new(ApiPaths.TagOf(path), document) };
        if (metadata.OfType<ApiTold>().SingleOrDefault() is { } told)
        {
            (operation.Summary, operation.Description) = (told.Summary, told.Description);
        }

        operation.Security = SecurityTexts.Of(metadata.OfType<ApiScope>().SingleOrDefault(), document);
        TellParameters(operation, path, example);
        TellHeaders(operation, metadata);
        TellExample(operation, example);
        TellAnswers(operation, metadata, path, document);
        return Task.CompletedTask;
    }

    private static void TellParameters(OpenApiOperation operation, string path, ApiExample? example)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            var name = parameter.Name!;
            parameter.Description = parameter.In == ParameterLocation.Path ? ApiPaths.WordsOf(path, name) : FieldWords.Of("query", name);
            parameter.Example = example?.Parameters.GetValueOrDefault(name) ?? (parameter.In == ParameterLocation.Path ? ApiPaths.SampleOf(path, name).ToString() : null);
        }
    }

    private static void TellHeaders(OpenApiOperation operation, IList<object> metadata)
    {
        operation.Parameters ??= [];
        if (metadata.OfType<DoneOnce>().Any())
        {
            operation.Parameters.Add(Header("Idempotency-Key", "发送方自定的键，最长 200 字符。重发用同一个键，只办一次。", "a1f0c2d4-0001"));
        }

        if (metadata.OfType<ExpectsVersion>().Any())
        {
            operation.Parameters.Add(Header("If-Match", "上次读到的 ETag；期间有变化的答复 412。不写则以请求体里的版本为准。", "\"3\""));
        }
    }

    private static OpenApiParameter Header(string name, string words, string example) => new()
    {
        Name = name, In = ParameterLocation.Header, Required = false, Description = words, Example = example,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private void TellExample(OpenApiOperation operation, ApiExample? example)
    {
        if (example?.Takes is { } takes && operation.RequestBody?.Content?.Values.FirstOrDefault() is { } body)
        {
            body.Example = Written(takes);
        }

        if (example is not null && Success(operation)?.Content is { } answers && answers.TryGetValue(Json, out var answer))
        {
            answer.Example = Written(example.Gives);
        }
    }

    private static void TellAnswers(OpenApiOperation operation, IList<object> metadata, string path, OpenApiDocument document)
    {
        if (Success(operation) is { } success)
        {
            success.Description = "已办理，或者查到的内容。";
            if (metadata.OfType<GivesVersion>().Any())
            {
                success.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
                {
                    ["ETag"] = new OpenApiHeader { Description = "现在的版本，改动时放进 If-Match。", Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
                };
            }
        }

        List<int> problems = [401, 403, 429, 503];
        problems.AddRange(path.Contains('{', StringComparison.Ordinal) ? [404] : []);
        problems.AddRange(operation.RequestBody is null ? [] : [400, 409, 422]);
        problems.AddRange(metadata.OfType<ExpectsVersion>().Any() ? [412] : []);
        foreach (var (status, answer) in ProblemTexts.Of(problems, document))
        {
            operation.Responses!.TryAdd(status, answer);
        }
    }

    private static OpenApiResponse? Success(OpenApiOperation operation) =>
        operation.Responses?.Where(answer => answer.Key.StartsWith('2')).Select(answer => answer.Value).OfType<OpenApiResponse>().FirstOrDefault();

    private JsonNode? Written(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), json.Value.SerializerOptions);
}
