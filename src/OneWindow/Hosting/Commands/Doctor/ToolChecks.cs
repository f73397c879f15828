using System.ComponentModel;
using System.Diagnostics;
using OneWindow.Data;
using OneWindow.Hosting.Settings;

namespace OneWindow.Hosting.Commands.Doctor;

/// <summary>Programs of the machine that parts of the work need.</summary>
internal static class ToolChecks
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<IReadOnlyList<CheckUp>> RunAsync(DataSettings settings, CancellationToken cancel)
    {
        var found = new List<CheckUp>
        {
            IsInstalled(InstalledPrograms.LibreOffice)
                ? CheckUp.Good("LibreOffice", "已安装")
                : CheckUp.Attention("LibreOffice", "没有安装，文书不能转成 PDF", "apt install libreoffice-writer"),
            await ChineseFontAsync(cancel),
        };
        if (settings.PostgresConnectionString is not null)
        {
            found.Add(IsInstalled("pg_dump") && IsInstalled("pg_restore")
                ? CheckUp.Good("PostgreSQL 工具", "pg_dump、pg_restore 已安装")
                : CheckUp.Fault("PostgreSQL 工具", "没有 pg_dump 或 pg_restore，不能备份", "apt install postgresql-client（与服务器同一主版本）"));
        }

        return found;
    }

    private static async Task<CheckUp> ChineseFontAsync(CancellationToken cancel)
    {
        const string subject = "中文字体";
        var fonts = await OutputAsync("fc-list", [":lang=zh", "family"], cancel);
        return string.IsNullOrWhiteSpace(fonts)
            ? CheckUp.Attention(subject, "没有找到，转成 PDF 的文书会缺字", "apt install fonts-noto-cjk fontconfig；正式文书用字以单位安装的仿宋、小标宋为准")
            : CheckUp.Good(subject, $"{fonts.Split('\n', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Count()} 种");
    }

    private static bool IsInstalled(string program) => InstalledPrograms.Find(program) is not null;

    /// <summary>What a program says; null when it is not there or does not end.</summary>
    private static async Task<string?> OutputAsync(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
            return await process.StandardOutput.ReadToEndAsync(cancel).WaitAsync(Patience, cancel);
        }
        catch (Exception wrong) when (wrong is Win32Exception or TimeoutException)
        {
            return null;
        }
    }
}
