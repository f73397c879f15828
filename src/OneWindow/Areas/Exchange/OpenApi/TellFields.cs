using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace OneWindow.Areas.Exchange.OpenApi;

/// <summary>Says in Chinese what each field is, and that one which may be empty may as well be left out.</summary>
internal sealed class TellFields : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.JsonPropertyInfo is { } property)
        {
            schema.Description = FieldWords.Of(property.DeclaringType.Name, property.Name);
        }
        else if (schema.Required is { } required)
        {
            required.ExceptWith(context.JsonTypeInfo.Properties.Where(field => field.IsGetNullable).Select(field => field.Name));
        }

        return Task.CompletedTask;
    }
}
