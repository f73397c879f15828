using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Tests.Architecture;

namespace OneWindow.Tests.Docs;

/// <summary>What other sides read of the lines is what is declared.</summary>
public sealed class LineDocsTests
{
    public static TheoryData<string> Lines => new([.. DeclaredLines.All.Select(line => line.Code)]);

    [Theory, MemberData(nameof(Lines))]
    public void Every_field_and_code_of_a_line_stands_in_its_part(string code)
    {
        var line = DeclaredLines.Find(code)!;
        var text = SourceTree.Files("docs/api", ".md").Single(file => file.Path == "docs/api/lines.md").Text;

        var part = text.Split("### ").Single(one => one.StartsWith($"{line.Name}，`{line.Code}`", StringComparison.Ordinal));

        var rows = line.Fields.Select(field => $"| {field.Key} | {field.Heading} |{(field.Required ? " 是 " : " ")}|");
        Assert.Equal(rows, part.Split('\n').Where(row => row.StartsWith("| ", StringComparison.Ordinal)).Skip(1));
        var codes = line.Kinds.Select(one => $"{one.Code} {one.Name}").Concat(line.Categories.Select(one => $"{one.Code} {one.Name}"));
        Assert.All(codes, one => Assert.Contains(one, part, StringComparison.Ordinal));
    }
}
