using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Portal.Frame;

namespace OneWindow.Areas.Portal.Progress;

/// <summary>What somebody may follow on this device for the next two hours.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="IsProven">
/// Whether the query code was given, or a code sent to the telephone. A number and four figures let somebody look; whoever acts in the matter
/// shows more.
/// </param>
public sealed record Followed(MatterId Matter, bool IsProven);

/// <summary>The cookie that opens one matter: made by us, short-lived, so that no address of a page names a matter.</summary>
public sealed class ProgressAccess(SealedCookies cookies)
{
    private static readonly SealedCookie<Followed> Cookie = new("ow-progress", TimeSpan.FromHours(2));

    /// <summary>What may be followed; null for nothing.</summary>
    public Followed? Find() => cookies.Find(Cookie);

    /// <summary>Opens a matter.</summary>
    public void Open(Followed followed) => cookies.Give(Cookie, followed);

    /// <summary>Closes it.</summary>
    public void Close() => cookies.Take(Cookie);
}
