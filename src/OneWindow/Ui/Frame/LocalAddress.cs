namespace OneWindow.Ui.Frame;

/// <summary>Where a form or a link may lead on: an address of this site. Anything else could lead people to a copy of it.</summary>
internal static class LocalAddress
{
    /// <summary>The address if it is one of this site, else the one to go to instead; fit for a header, whatever words it asks for.</summary>
    public static string Of(string? url, string instead = FrameRoutes.Workbench) =>
        url is ['/', ..] and not ['/', '/' or '\\', ..] && !url.Any(char.IsControl) ? InAscii(url) : instead;

    private static string InAscii(string url) =>
        string.Concat(url.EnumerateRunes().Select(sign => sign.IsAscii ? sign.ToString() : Uri.EscapeDataString(sign.ToString())));
}
