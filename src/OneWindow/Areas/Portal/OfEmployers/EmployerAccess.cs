using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Portal.Frame;

namespace OneWindow.Areas.Portal.OfEmployers;

/// <summary>Who acts for an employer on this device.</summary>
public sealed record SignedInDelegate(Guid Delegate);

/// <summary>The cookie by which an employer's delegate stays signed in for two hours; whether they may still act is asked each time.</summary>
public sealed class EmployerAccess(SealedCookies cookies, IEmployerDelegates delegates, Visitor visitor)
{
    private static readonly SealedCookie<SignedInDelegate> Cookie = new("ow-employer", TimeSpan.FromHours(2));

    /// <summary>Who is signed in; null for nobody, and for somebody whose authority has ended.</summary>
    public async Task<DelegateCard?> FindAsync(CancellationToken cancel) =>
        cookies.Find(Cookie) is { } held ? await delegates.ReadAsync(new DelegateId(held.Delegate), visitor.Get().Today, cancel) : null;

    public void Open(Guid of) => cookies.Give(Cookie, new SignedInDelegate(of));

    public void Close() => cookies.Take(Cookie);
}
