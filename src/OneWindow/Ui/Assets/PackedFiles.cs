using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace OneWindow.Ui.Assets;

/// <summary>The packed copies that the build wrote beside its files: whoever can unpack one is sent it, over https too.</summary>
internal static class PackedFiles
{
    /// <summary>The best first.</summary>
    private static readonly (string Encoding, string Extension)[] Kinds = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>Leads a request for a built file to its packed copy.</summary>
    public static IApplicationBuilder UsePackedFiles(this IApplicationBuilder app, IFileProvider files) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (request.Path.StartsWithSegments(ClientAssets.Path, StringComparison.Ordinal, out var name) && ExtensionOf(name.Value!) is null)
        {
            var accepted = request.GetTypedHeaders().AcceptEncoding;
            foreach (var (encoding, extension) in Kinds)
            {
                if (accepted.Any(one => one.Value == encoding && one.Quality != 0) && files.GetFileInfo(name + extension).Exists)
                {
                    request.Path += extension;
                    break;
                }
            }
        }

        return next(context);
    });

    /// <summary>Says how the file that is sent was packed, if it was.</summary>
    public static void Describe(string name, IHeaderDictionary headers)
    {
        headers.Vary = "Accept-Encoding";
        if (ExtensionOf(name) is { } extension)
        {
            headers.ContentEncoding = Kinds.Single(kind => kind.Extension == extension).Encoding;
        }
    }

    private static string? ExtensionOf(string name) =>
        Kinds.Select(kind => kind.Extension).FirstOrDefault(extension => name.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>A packed file is of the type of what is in it.</summary>
    public sealed class Types : IContentTypeProvider
    {
        private readonly FileExtensionContentTypeProvider _known = new();

        public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
            _known.TryGetContentType(ExtensionOf(subpath) is { } extension ? subpath[..^extension.Length] : subpath, out contentType);
    }
}
