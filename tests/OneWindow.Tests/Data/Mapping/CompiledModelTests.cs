using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using OneWindow.CompiledModel;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Mapping;

/// <summary>The model that was written as code: see src/OneWindow.ModelCompiler.</summary>
public sealed class CompiledModelTests
{
    private static readonly string[] LeftOut = ["OneWindow:", "Npgsql:", "Relational:MaxIdentifierLength"];

    [Theory, OnSqlite, OnPostgres]
    public async Task It_says_what_the_mappings_say(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var compiled = database.Read();
        await using var mapped = database.ReadByMappings();

        Assert.IsType<OneWindowDbModel>(compiled.Model);
        Assert.True(
            Told(mapped.Model) == Told(compiled.Model),
            $"A mapping has changed since the model was compiled: call src/OneWindow.ModelCompiler/run.{Environment.NewLine}{FirstDifference(Told(mapped.Model), Told(compiled.Model))}");
    }

    /// <summary>
    /// Everything about every column, in words, but for what is asked of the mappings alone, what PostgreSQL notes for making tables (migrations do that), lines
    /// that note that there is nothing, and the table of a part, which is that of its whole.
    /// </summary>
    private static string Told(IModel model) => string.Join('\n', model.ToDebugString(MetadataDebugStringOptions.LongDefault).Split('\n').Where(line =>
        !LeftOut.Any(start => line.Trim().StartsWith(start, StringComparison.Ordinal)) && !line.TrimEnd().EndsWith(':') && !line.StartsWith("            Relational:TableName", StringComparison.Ordinal)));

    private static string FirstDifference(string mapped, string compiled)
    {
        var (left, right) = (mapped.Split('\n'), compiled.Split('\n'));
        var at = Enumerable.Range(0, Math.Min(left.Length, right.Length)).FirstOrDefault(line => left[line] != right[line]);
        return string.Join('\n', left.Skip(at).Take(3).Prepend("mapped:").Append("compiled:").Concat(right.Skip(at).Take(3)));
    }
}
