using System.CommandLine;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Description;
using OneWindow.Law.Description.Writing;
using OneWindow.Law.Procedures;

namespace OneWindow.Hosting.Commands;

/// <summary><c>law</c>: prints the declared law, as an overview, as JSON, or as the files of <c>docs/law/</c>. It reads no database and no profile.</summary>
public static class LawCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "全部输出为 JSON" };
        var docs = new Option<string>("--write-docs") { Description = "写出 Markdown 文档到这个目录", HelpName = "目录" };
        var command = new Command("law", "列出已写入的法律规则：程序、步骤、期限、文书、分流规则") { json, docs, AffectedCommand.Create() };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(docs) is not null)
            {
                result.AddError("--json 和 --write-docs 只能用一个。");
            }
        });
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.GetValue(json), parsed.GetValue(docs), stop));
        return command;
    }

    /// <summary>The declared law with the titles of its papers.</summary>
    public static LawDescription Describe() => new LawDescriber(PaperName).Law(DeclaredProcedures.All);

    /// <summary>The title of a kind of paper; the code while its template is not written yet.</summary>
    public static string PaperName(string code) => DocumentCatalogue.Find(code)?.Name ?? code;

    private static async Task<int> RunAsync(ParseResult parsed, bool json, string? docs, CancellationToken stop)
    {
        var law = Describe();
        var output = parsed.InvocationConfiguration.Output;
        if (json)
        {
            await output.WriteLineAsync(LawJson.Write(law).AsMemory(), stop);
        }
        else if (docs is not null)
        {
            return await WriteDocsAsync(law, docs, parsed.InvocationConfiguration, stop);
        }
        else
        {
            await output.WriteAsync(LawOverview.Write(law).AsMemory(), stop);
        }

        return 0;
    }

    private static async Task<int> WriteDocsAsync(LawDescription law, string folder, InvocationConfiguration console, CancellationToken stop)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in LawMarkdown.Write(law))
            {
                await File.WriteAllTextAsync(Path.Combine(folder, file.Name), file.Text, stop);
                await console.Output.WriteLineAsync($"已写入 {Path.Combine(folder, file.Name)}".AsMemory(), stop);
            }

            return 0;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync($"错误：不能写入 {folder}。{wrong.Message}".AsMemory(), stop);
            return OneWindowCommands.NotDone;
        }
    }
}
