using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace OneWindow.Areas.Exchange.OpenApi;

/// <summary>Says in Chinese what each field is.</summary>
internal sealed class TellFields : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo is { } property)
        {
            schema.Description = FieldWords.Of(property.DeclaringType.Name, property.Name);
        }

        return Task.CompletedTask;
    }
}
