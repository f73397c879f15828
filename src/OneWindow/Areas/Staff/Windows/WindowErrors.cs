using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Windows;

internal static class WindowErrors
{
    public static readonly Refusal Unknown = Refusal.NotFound("window", "没有找到这个窗口。");

    public static readonly Refusal NotAClerk =
        Refusal.Invalid("Clerk", "not-a-clerk", "请选择一名从这一天起有窗口受理员岗位的人。");

    public static readonly Refusal Empty = Refusal.Conflict("window-empty", "这个窗口今天没有安排人。");
}
