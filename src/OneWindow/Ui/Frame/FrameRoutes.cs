namespace OneWindow.Ui.Frame;

/// <summary>The addresses that the frame itself leads to.</summary>
public static class FrameRoutes
{
    public const string Workbench = "/";

    /// <summary>Where workers and employers begin.</summary>
    public const string Public = "/portal";

    public const string SignIn = "/sign-in";

    /// <summary>Takes the fields of the post switcher: <c>appointment</c> and <c>returnUrl</c>.</summary>
    public const string SwitchPost = "/session/post";

    public const string SignOut = "/session/sign-out";

    /// <summary>What was found; takes <c>q</c> in its address.</summary>
    public const string Search = "/search";

    /// <summary>Takes <c>q</c> as a field of a form, for it may be a person's number, and leads on to what was found.</summary>
    public const string AskSearch = "/search/ask";

    /// <summary>What the person is reminded of.</summary>
    public const string Reminders = "/reminders";
}
