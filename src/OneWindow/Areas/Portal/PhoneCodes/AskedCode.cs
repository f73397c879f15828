using OneWindow.Areas.Portal.Frame;

namespace OneWindow.Areas.Portal.PhoneCodes;

/// <summary>A code that this device waits for.</summary>
/// <param name="Purpose">What it opens.</param>
/// <param name="Telephone">To which telephone it went, eleven digits.</param>
/// <param name="Delegate">For an employer: who acts for it; null where nobody was found, which is not told.</param>
/// <param name="SmsKey">The key of the sending.</param>
public sealed record AskedCode(CodePurpose Purpose, string Telephone, Guid? Delegate, string SmsKey)
{
    /// <summary>The cookie that remembers it while the code is under way.</summary>
    public static readonly SealedCookie<AskedCode> Cookie = new("ow-code", PhoneCodes.Life);

    /// <summary>The telephone as a page shows it.</summary>
    public string Masked => $"{Telephone[..3]}****{Telephone[7..]}";
}
