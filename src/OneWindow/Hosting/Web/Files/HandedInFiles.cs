using OneWindow.Data.Evidence;
using OneWindow.Law.Results;

namespace OneWindow.Hosting.Web.Files;

/// <summary>A file of the form: whole, or with what is wrong with it.</summary>
/// <param name="Name">Its name as it came.</param>
/// <param name="Content">Null where it was refused on the way.</param>
/// <param name="Refusal">Null where it arrived whole.</param>
public sealed record HandedInFile(string Name, ArrivingFile? Content, Refusal? Refusal);

/// <summary>
/// The files that came with a form. They are gone when the request ends, except those that a use case kept: a form without a
/// valid antiforgery token, or one that is refused, leaves nothing.
/// </summary>
public sealed class HandedInFiles : IDisposable
{
    private readonly List<HandedInFile> _files = [];

    /// <summary>In the order of the form.</summary>
    public IReadOnlyList<HandedInFile> All => _files;

    /// <summary>The files of this request; none for a request without any.</summary>
    public static IReadOnlyList<HandedInFile> Of(HttpContext context) => context.Features.Get<HandedInFiles>()?.All ?? [];

    internal void Add(HandedInFile file) => _files.Add(file);

    public void Dispose() => _files.ForEach(file => file.Content?.Dispose());
}
