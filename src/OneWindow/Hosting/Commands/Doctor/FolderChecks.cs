using System.Text.Json;
using OneWindow.Data;
using OneWindow.Data.Protection;

namespace OneWindow.Hosting.Commands.Doctor;

/// <summary>The data folder, the space beside it, and the keys with who may read them.</summary>
internal static class FolderChecks
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
    private const long Gigabyte = 1L << 30;
    private const double LittleSpace = 0.1;

    public static IEnumerable<CheckUp> Run(DataSettings settings) => [DataFolder(settings), Space(settings), Keys(settings)];

    private static CheckUp DataFolder(DataSettings settings)
    {
        const string subject = "数据文件夹";
        var probe = Path.Combine(settings.Folder, $".doctor-{Environment.ProcessId}");
        try
        {
            File.WriteAllText(probe, string.Empty);
            File.Delete(probe);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return CheckUp.Fault(subject, $"{settings.Folder} 不能写入", "把文件夹的所有者改为运行本程序的账户");
        }

        return IsOpenToOthers(settings.Folder, UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute)
            ? CheckUp.Attention(subject, $"{settings.Folder} 别的账户也能进入", $"chmod 750 {settings.Folder}")
            : CheckUp.Good(subject, settings.Folder);
    }

    private static CheckUp Space(DataSettings settings)
    {
        var drive = new DriveInfo(settings.Folder);
        var text = $"剩余 {drive.AvailableFreeSpace / Gigabyte} GB，共 {drive.TotalSize / Gigabyte} GB";
        return drive.AvailableFreeSpace < Gigabyte ? CheckUp.Fault("磁盘空间", text, "立即清理或扩容：写满后不能登记")
            : drive.AvailableFreeSpace < drive.TotalSize * LittleSpace ? CheckUp.Attention("磁盘空间", text, "不足一成，尽快清理或扩容")
            : CheckUp.Good("磁盘空间", text);
    }

    private static CheckUp Keys(DataSettings settings)
    {
        const string subject = "密钥";
        try
        {
            var files = KeyFolder.Files(settings.Keys);
            var purposes = files.Select(KeyFolder.Read).Select(key => key.Purpose).ToHashSet();
            if (purposes.Count < Enum.GetValues<KeyPurpose>().Length)
            {
                return files.Length == 0
                    ? CheckUp.Fault(subject, $"{settings.Keys} 里没有密钥", "新单位运行 onewindow init；已在用的从另存的地方放回，不要用新密钥启动")
                    : CheckUp.Fault(subject, $"{settings.Keys} 里缺少一类密钥", "从另存的地方放回，不要用新密钥启动");
            }

            return files.FirstOrDefault(file => IsOpenToOthers(file, Others)) is { } open
                ? CheckUp.Fault(subject, $"{open} 别的账户也能读", $"chmod 600 {settings.Keys}/*.json")
                : IsInside(settings)
                    ? CheckUp.Attention(subject, $"{files.Length} 把，与数据在同一个文件夹", "最好用 ONEWINDOW_KEYS 放到别的磁盘，并另行备份")
                    : CheckUp.Good(subject, $"{settings.Keys} 里 {files.Length} 把，只有本账户可读");
        }
        catch (Exception wrong) when (wrong is UnauthorizedAccessException or IOException or JsonException)
        {
            return CheckUp.Fault(subject, $"{settings.Keys} 读不了：{wrong.Message}", "检查文件的所有者和内容，必要时从另存的地方放回");
        }
    }

    private static bool IsInside(DataSettings settings) => settings.KeyFolder is null;

    private static bool IsOpenToOthers(string path, UnixFileMode modes) => !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & modes) != UnixFileMode.None;
}
