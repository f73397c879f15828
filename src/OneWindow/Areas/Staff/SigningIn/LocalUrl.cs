using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Staff.SigningIn;

/// <summary>Where a form may lead on: an address of this site. Anything else could lead people to a copy of it.</summary>
internal static class LocalUrl
{
    public static string Of(string? url) =>
        url is ['/', ..] and not ['/', '/' or '\\', ..] && !url.Any(char.IsControl) ? url : FrameRoutes.Workbench;
}
