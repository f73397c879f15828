using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using OneWindow.Areas.Intake.AnswerDataRequest;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.Lines.AnswerDataRequest;
using OneWindow.Areas.Oversight.AccessLog;
using OneWindow.Areas.Portal.AnswerDataRequest;
using OneWindow.Data.Mapping;
using OneWindow.Data.Migrations;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Hosting.Commands;

/// <summary><c>personal-data</c>: answers a person who asks what is held about them and who saw it (个人信息保护法: 查阅、复制).</summary>
public static class PersonalDataCommand
{
    private const int MostShowings = 1000;
    private static readonly JsonSerializerOptions Indented = new(JsonColumn.Format) { WriteIndented = true };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var of = new Option<string?>("--of") { Description = "本人的身份号码或电话（不写则询问，不留在命令历史里）", HelpName = "号码" };
        var reason = new Option<string>("--reason") { Description = "依据什么申请提供，例如“本人3月2日书面申请”；会记入每件的办理记录", HelpName = "事由", Required = true };
        var json = new Option<bool>("--json") { Description = "输出为 JSON（默认是可以打印的 Markdown）" };
        var command = new Command("personal-data", "答复本人查阅个人信息的申请：存了什么、谁看过") { of, reason, json };
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.GetValue(of), parsed.GetValue(reason)!, parsed.GetValue(json), stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string? of, string reason, bool json, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Build();
        await application.Services.GetRequiredService<Migrator>().ApplyAsync(stop);
        await using var scope = application.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        of ??= await parsed.AskAsync("身份号码或电话：");

        // Read before it is answered: the answer itself is a showing, and says so in the next one.
        var token = services.GetRequiredService<PersonSearch>().TokenOf(of);
        var filter = new AccessLogFilter(null, null, token, null, null) { OwnRequest = true };
        var seen = token is null ? [] : (await services.GetRequiredService<AccessLogReader>().PageAsync(filter, null, MostShowings, stop)).Lines;
        var result = await services.GetRequiredService<AnswerDataRequest>().HandleAsync(new DataRequest(of, reason), services.ActingSystem(), stop);
        if (!result.TryGet(out var held, out var refusals))
        {
            return await parsed.RefuseAsync(refusals);
        }

        if (!(await services.GetRequiredService<AnswerFromMessages>().HandleAsync(new DataRequest(of, reason), services.ActingSystem(), stop)).TryGet(out var messages, out refusals))
        {
            return await parsed.RefuseAsync(refusals);
        }

        if (!(await services.GetRequiredService<AnswerFromFilings>().HandleAsync(of!, reason, services.ActingSystem(), stop)).TryGet(out var filings, out refusals))
        {
            return await parsed.RefuseAsync(refusals);
        }

        await parsed.SayAsync(json
            ? JsonSerializer.Serialize(new { Held = held, Messages = messages, Filings = filings, Seen = seen }, Indented)
            : Markdown(held, messages, filings, seen));
        return 0;
    }

    private static string Markdown(IReadOnlyList<HeldData> held, IReadOnlyList<HeldMessage> messages, IReadOnlyList<HeldFiling> filings, IReadOnlyList<Showing> seen)
    {
        var text = new StringBuilder("# 个人信息查阅答复\n\n");
        text.Append(held.Count == 0 ? "没有存有这个号码的登记。\n" : $"存有 {held.Count} 件登记。\n");
        foreach (var one in held)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"""

                ## {one.Number}（{one.RegisteredOn.InTable()} 登记，{one.State}）

                - 姓名：{one.Name}
                - 身份号码：{one.IdentityNumber ?? "没有登记"}
                - 电话：{one.Telephone ?? "没有登记"}
                - 送达地址：{one.Address ?? "没有登记"}
                - 证据材料：{(one.Evidence.Count == 0 ? "没有" : string.Join('、', one.Evidence))}
                - 陈述：{one.Narrative.ReplaceLineEndings(" ")}

                """);
        }

        Tell(text, messages);
        Tell(text, filings);
        text.Append("\n## 谁看过完整信息\n\n").Append(seen.Count == 0 ? "没有人看过。" : "| 时间 | 查看人 | 岗位 | 编号 | 用途 |\n|---|---|---|---|---|\n");
        foreach (var one in seen)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {one.At.InTable()} | {one.Officer.Person} | {one.Officer.Post}（{one.Officer.Unit}） | {one.Number} | {one.Reason.ReplaceLineEndings(" ")} |\n");
        }

        return text.ToString();
    }

    /// <summary>What hotlines and platforms sent, as long as it is kept.</summary>
    private static void Tell(StringBuilder text, IReadOnlyList<HeldMessage> messages)
    {
        foreach (var one in messages)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n## {one.Line}来件 {one.Number ?? "（没有编号）"}（{one.ArrivedAt.InTable()} 收到，{one.State}{(one.MatterNumber is null ? null : $"，登记为{one.MatterNumber}")}）\n\n");
            foreach (var (heading, value) in one.Fields)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {heading}：{value.ReplaceLineEndings(" ")}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"- 对方发来的原样：{one.Raw.ReplaceLineEndings(" ")}\n");
            foreach (var shown in one.Seen)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {shown.At.InTable()} {shown.Who}看过原文：{shown.Reason.ReplaceLineEndings(" ")}\n");
            }
        }
    }

    /// <summary>What was left half-way on the public pages, as long as it is kept.</summary>
    private static void Tell(StringBuilder text, IReadOnlyList<HeldFiling> filings)
    {
        foreach (var one in filings)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## 网上没有提交的填报（{one.SavedAt.InTable()} 保存）\n\n");
            foreach (var (asked, typed) in one.Answers)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {asked}：{typed.ReplaceLineEndings(" ")}\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"- 文件：{(one.Files.Count == 0 ? "没有" : string.Join('、', one.Files))}\n");
        }
    }
}
