using System.Text.Json;
using OneWindow.Hosting.Commands;
using OneWindow.Law.Description.Writing;
using OneWindow.Law.Procedures;
using OneWindow.Tests.Architecture;

namespace OneWindow.Tests.Hosting;

public sealed class LawCommandTests
{
    public static TheoryData<string> Files => [.. LawMarkdown.Write(LawCommand.Describe()).Select(file => file.Name)];

    [Theory, MemberData(nameof(Files))]
    public void The_committed_docs_say_what_the_declaration_says(string name)
    {
        var declared = LawMarkdown.Write(LawCommand.Describe()).Single(file => file.Name == name).Text;
        var committed = Path.Combine(SourceTree.Root, "docs", "law", name);

        Assert.True(
            File.Exists(committed) && File.ReadAllText(committed) == declared,
            $"docs/law/{name} differs from the declaration. Run: {LawMarkdown.Command}");
    }

    [Fact]
    public async Task It_prints_every_procedure_as_json_with_the_titles_of_its_papers()
    {
        var printed = await RunAsync("law", "--json");

        using var json = JsonDocument.Parse(printed);
        Assert.Equal(DeclaredProcedures.All.Select(procedure => procedure.Code), json.RootElement.GetProperty("procedures").EnumerateArray().Select(one => one.GetProperty("code").GetString()!));
        Assert.Contains("立案审批表", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_prints_a_short_overview_in_Chinese()
    {
        var printed = await RunAsync("law");

        Assert.Contains("劳动保障监察（inspection，第 1 版，2004-12-01 起）", printed, StringComparison.Ordinal);
        Assert.Contains("完成调查：60 个工作日（监察条例第十七条）", printed, StringComparison.Ordinal);
        Assert.Contains("决定是否受理：5 个工作日（监察若干规定第十八条（条文未核对））", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_refuses_a_folder_that_cannot_be_written()
    {
        var file = Path.GetTempFileName();
        try
        {
            using var error = new StringWriter();

            var exit = await OneWindowCommands.RunAsync(["law", "--write-docs", file], TextWriter.Null, error);

            Assert.Equal(OneWindowCommands.NotDone, exit);
            Assert.StartsWith($"错误：不能写入 {file}", error.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(0, await OneWindowCommands.RunAsync(arguments, output, error));
        Assert.Empty(error.ToString());
        return output.ToString();
    }
}
