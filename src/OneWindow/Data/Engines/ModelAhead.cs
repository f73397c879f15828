using Microsoft.EntityFrameworkCore.Metadata;

namespace OneWindow.Data.Engines;

/// <summary>
/// EF's model of the data, as <c>src/OneWindow.ModelCompiler/run</c> wrote it down: to work it out from the mappings takes a third of a
/// start. Without what it wrote the program does just that.
/// </summary>
internal static partial class ModelAhead
{
    /// <summary>A model for one engine, which notes in it how its own columns are read and written; null when none was written.</summary>
    public static IModel? New()
    {
        IModel? model = null;
        Give(ref model);
        return model;
    }

    static partial void Give(ref IModel? model);
}
