using System.Text.Json;

namespace OneWindow.Bench.Minimal;

/// <summary>
/// The same rows as the application writes and reads, as bare statements. <c>{fresh}</c> stands for twelve digits that no
/// other request uses, <c>{n}</c> for the number of a case in <c>bench_target</c>.
/// </summary>
internal sealed record Plan(bool Postgres, string Connection, int Targets, IReadOnlyDictionary<string, PlannedWork> Works)
{
    public void Save(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));

    public static Plan Load(string file) => JsonSerializer.Deserialize<Plan>(File.ReadAllText(file))!;
}

/// <summary>One thing that is measured.</summary>
/// <param name="Writes">Whether it changes anything: then it is one transaction.</param>
/// <param name="Bytes">The length of the application's answer.</param>
internal sealed record PlannedWork(bool Writes, IReadOnlyList<string> Statements, int Bytes);
