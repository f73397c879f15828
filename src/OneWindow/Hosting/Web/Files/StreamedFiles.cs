using Microsoft.AspNetCore.Http.Features;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Hosting.Web.Files;

/// <summary>Puts the streaming reader before everything that asks for the form: antiforgery, and the page itself.</summary>
internal static class StreamedFiles
{
    /// <summary>A file above the limit is still read to its end, so that the page can say so and keep what was typed; up to here.</summary>
    private const int WholeFormInFiles = 10;

    /// <summary>After authorization: what a stranger sends is never written anywhere.</summary>
    public static void UseStreamedFiles(this WebApplication application)
    {
        var store = application.Services.GetRequiredService<EvidenceStore>();
        var largest = application.Services.GetRequiredService<Profile>().Evidence.LargestFile;
        application.Use((context, next) =>
        {
            if (CarriesFiles(context))
            {
                if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
                {
                    body.MaxRequestBodySize = largest * WholeFormInFiles;
                }

                var files = new HandedInFiles();
                context.Response.RegisterForDispose(files);
                context.Features.Set(files);
                context.Features.Set<IFormFeature>(new StreamedForm(context.Request, store, files, largest, application.Logger));
            }

            return next(context);
        });
    }

    private static bool CarriesFiles(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<TakesFilesAttribute>() is not null
        && context.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;
}
