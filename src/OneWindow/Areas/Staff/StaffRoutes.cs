using OneWindow.Areas.Staff.Contracts;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Staff;

/// <summary>The addresses of this area.</summary>
internal static class StaffRoutes
{
    public const string Password = "/account/password";
    public const string Absences = "/absences";
    public const string MySessions = "/account/sessions";
    public const string People = "/staff/people";
    public const string AddPerson = "/staff/people/new";
    public const string PostsHeld = "/staff/posts";
    public const string Units = "/staff/units";

    public static string SignIn(string? returnUrl, bool expired = false)
    {
        var query = QueryString.Empty;
        if (returnUrl is not null and not FrameRoutes.Workbench)
        {
            query = query.Add("returnUrl", returnUrl);
        }

        return FrameRoutes.SignIn + (expired ? query.Add("expired", "true") : query);
    }

    public static string Person(PersonId person) => $"{People}/{person.Value}";

    public static string RevokeSession(SessionId session) => $"{MySessions}/{session.Value}/revoke";

    public static string RelieveWindow(WindowId window) => $"/staff/windows/{window.Value}/relieve";

    public static string AssignWindow(WindowId window) => $"/staff/windows/{window.Value}/clerk";
}
