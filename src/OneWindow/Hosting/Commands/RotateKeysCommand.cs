using System.CommandLine;
using System.Security.Cryptography;
using OneWindow.Data.Migrations;
using OneWindow.Data.Protection;
using OneWindow.Data.Protection.Rotation;

namespace OneWindow.Hosting.Commands;

/// <summary><c>rotate-keys</c>: changes the keys while the application runs.</summary>
public static class RotateKeysCommand
{
    private static readonly IReadOnlyDictionary<string, (KeyPurpose Purpose, string Name)> Purposes = new Dictionary<string, (KeyPurpose, string)>
    {
        ["personal-data"] = (KeyPurpose.PersonalData, "个人信息"),
        ["lookup"] = (KeyPurpose.Lookup, "查找"),
        ["event"] = (KeyPurpose.Event, "办理记录"),
        ["sign-in"] = (KeyPurpose.SignIn, "登录"),
        ["outside-key"] = (KeyPurpose.OutsideKey, "其他系统的密钥"),
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var purpose = new Option<string?>("--purpose")
        {
            Description = $"只换一种：{string.Join('、', Purposes.Select(one => $"{one.Key}（{one.Value.Name}）"))}；不写则全换", HelpName = "种类",
        };
        purpose.AcceptOnlyFromAmong([.. Purposes.Keys]);
        var retire = new Option<bool>("--retire") { Description = "不换钥，只停用已经没有内容在用的旧密钥（换钥后隔天再做）" };
        var command = new Command("rotate-keys", "更换密钥并把已存的内容换到新密钥；不用停止服务，中断后再运行会接着做") { purpose, retire };
        command.SetAction((parsed, stop) => RunAsync(parsed, parsed.GetValue(purpose), parsed.GetValue(retire), stop));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string? purpose, bool retire, CancellationToken stop)
    {
        await using var application = OneWindowApplication.Build();
        await application.Services.GetRequiredService<Migrator>().ApplyAsync(stop);
        var rotate = application.Services.GetRequiredService<RotateKeys>();
        try
        {
            return retire ? await RetireAsync(parsed, rotate, stop) : await RotateAsync(parsed, rotate, purpose, stop);
        }
        catch (CryptographicException)
        {
            return await parsed.RefuseAsync("有内容用密钥文件夹里的密钥打不开：密钥缺失或内容被改动。已换好的不受影响；请放回缺失的密钥再运行一次。");
        }
    }

    private static async Task<int> RotateAsync(ParseResult parsed, RotateKeys rotate, string? purpose, CancellationToken stop)
    {
        IReadOnlyList<KeyPurpose> purposes = purpose is null ? Enum.GetValues<KeyPurpose>() : [Purposes[purpose].Purpose];
        var done = await rotate.HandleAsync(purposes, _ => { }, stop);
        await parsed.SayAsync(done.Resumed
            ? $"接着做完了上次中断的更换：{done.Values} 处内容已换到最新密钥。没有生成新密钥；要再换一次请再运行。"
            : $"已换新密钥（{string.Join('、', Purposes.Values.Where(one => done.Added.Contains(one.Purpose)).Select(one => one.Name))}），{done.Values} 处内容已换到新密钥。");
        await parsed.SayAsync("请现在就备份密钥文件夹。旧密钥还在；隔天运行 onewindow rotate-keys --retire 停用。办理记录的旧密钥一直要留着核验。");
        return 0;
    }

    private static async Task<int> RetireAsync(ParseResult parsed, RotateKeys rotate, CancellationToken stop)
    {
        var result = await rotate.RetireAsync(stop);
        if (!result.TryGet(out var retired, out var refusals))
        {
            return await parsed.RefuseAsync(refusals);
        }

        foreach (var file in retired)
        {
            await parsed.SayAsync($"已停用 {file}");
        }

        await parsed.SayAsync(retired.Count == 0 ? "没有可停用的旧密钥。" : "换钥以前的备份还要用它们：请随那些备份一起保存，备份到期后一起销毁。");
        return 0;
    }
}
