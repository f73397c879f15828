using System.Text.Json;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Events;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Staff.Record;

/// <summary>What the record says, in the words of the page.</summary>
internal static class StaffRecordText
{
    /// <summary>What was done, and why or how far; null for nothing more to say.</summary>
    public static (string Done, string? Note) Of(EventEntry entry) => entry.Kind switch
    {
        "person-added" => ("登记人员", null),
        "person-edited" => ("更正姓名或登录名", null),
        "person-suspended" => ("停用账号", entry.Read<PersonSuspended>().Reason),
        "person-restored" => ("恢复账号", entry.Read<PersonRestored>().Reason),
        "password-changed" => ("本人修改密码", null),
        "password-set" => ("启用账号", "设定演示密码"),
        "password-reset" => ("重置密码", "发放一次性密码，已登录的设备全部退出"),
        "sessions-revoked" => ("退出登录", $"{entry.Read<SessionsRevoked>().Count} 处设备"),
        "person-appointed" => ("任岗：" + PostName(entry.Read<PersonAppointed>().Post), $"自 {entry.Read<PersonAppointed>().FromDay.InTable()} 起"),
        "appointment-ended" => ("免岗：" + PostName(entry.Read<AppointmentEnded>().Post), Ended(entry.Read<AppointmentEnded>())),
        "appointment-restored" => ("恢复岗位：" + PostName(entry.Read<AppointmentRestored>().Post), entry.Read<AppointmentRestored>().Reason),
        "absence-recorded" => ("登记请假、外出", Away(entry.Read<AbsenceRecorded>())),
        "absence-ended" => ("销假", $"至 {entry.Read<AbsenceEnded>().UntilDay.InTable()}"),
        "certificate-added" => ("登记证件：" + entry.Read<CertificateAdded>().Of.Label(), $"有效至 {entry.Read<CertificateAdded>().UntilDay.InTable()}"),
        "certificate-ended" => ("证件失效：" + entry.Read<CertificateEnded>().Of.Label(), entry.Read<CertificateEnded>().Reason),
        "window-assigned" => ("安排到窗口", $"自 {entry.Read<WindowAssigned>().FromDay.InTable()} 起"),
        "window-relieved" => ("离开窗口", $"至 {entry.Read<WindowRelieved>().UntilDay.InTable()}"),
        _ => throw new JsonException($"The record holds “{entry.Kind}”, which this version cannot read."),
    };

    private static string Ended(AppointmentEnded ended) => $"至 {ended.UntilDay.InTable()}；{ended.Reason}";

    private static string Away(AbsenceRecorded away) => $"{away.FromDay.InTable()} 至 {away.UntilDay.InTable()}；{away.Reason}";

    private static string PostName(string code) => Law.Offices.Posts.Find(code)?.Name ?? code;
}
