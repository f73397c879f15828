using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data.Backup;
using OneWindow.Data.Events;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Settings;

namespace OneWindow.Hosting.Commands.Doctor;

/// <summary>What somebody must see to again and again: backups, exported heads, next year's calendar, the way in.</summary>
internal sealed class CareChecks(OneWindowSettings settings, CaseCalendar calendar, TimeProvider time)
{
    private const int MonthOfTheNotice = 10;
    private static readonly TimeSpan BackupOverdue = TimeSpan.FromHours(26);

    public IEnumerable<CheckUp> Run() => [Backup(), Heads(), Calendar(), Proxy()];

    private CheckUp Backup()
    {
        const string subject = "备份";
        if (LastBackup.Read(settings.Data) is not { } last)
        {
            return CheckUp.Attention(subject, "从没有备份过", "定时运行 onewindow backup（见 docs/operations/backup.md）");
        }

        var text = $"最近一次 {ChinaTime.Local(last.At):yyyy-MM-dd HH:mm}，在 {last.Folder}";
        return time.GetUtcNow().UtcDateTime - last.At <= BackupOverdue
            ? CheckUp.Good(subject, text)
            : CheckUp.Attention(subject, text, "超过一天了，检查定时任务");
    }

    private CheckUp Heads()
    {
        const string subject = "链尾导出";
        var day = HeadExport.LastDay(settings.Data);
        var today = ChinaTime.Today(time);
        return day is null ? CheckUp.Attention(subject, "还没有", "启动后每天自动导出；把 heads 文件夹定时拷到别的机器")
            : day < today.AddDays(-1) ? CheckUp.Attention(subject, $"最近一次是 {day:yyyy-MM-dd}", "服务没有在运行，或数据文件夹不能写入")
            : CheckUp.Good(subject, $"{day:yyyy-MM-dd}");
    }

    private CheckUp Calendar()
    {
        const string subject = "放假安排";
        var today = ChinaTime.Today(time);
        var (thisYear, nextYear) = (today.Year, today.Year + 1);
        return calendar.Current.IsProvisional(thisYear)
                ? CheckUp.Fault(subject, $"没有 {thisYear} 年的，期限按推算", "导入国务院办公厅通知：onewindow import calendar 文件")
            : today.Month >= MonthOfTheNotice && calendar.Current.IsProvisional(nextYear)
                ? CheckUp.Attention(subject, $"还没有 {nextYear} 年的，跨年的期限标“暂定”", "通知发布后导入：onewindow import calendar 文件")
            : CheckUp.Good(subject, $"有 {thisYear} 年的");
    }

    private CheckUp Proxy() => settings.Proxies.Count > 0
        ? CheckUp.Good("反向代理", string.Join('、', settings.Proxies))
        : CheckUp.Attention("反向代理", "没有设 ONEWINDOW_PROXY", "正式使用须经 HTTPS 代理（见 docs/operations/reverse-proxy.md）；只在本机试用可以不管");
}
