namespace OneWindow.Ui.Frame;

/// <summary>The addresses that the frame itself leads to.</summary>
public static class FrameRoutes
{
    public const string Workbench = "/";

    public const string SignIn = "/sign-in";

    /// <summary>Takes the fields of the post switcher: <c>appointment</c> and <c>returnUrl</c>.</summary>
    public const string SwitchPost = "/session/post";

    public const string SignOut = "/session/sign-out";

    /// <summary>Takes <c>q</c>.</summary>
    public const string Search = "/search";

    public const string Messages = "/messages";
}
