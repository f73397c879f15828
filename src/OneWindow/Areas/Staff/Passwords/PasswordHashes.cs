using Microsoft.AspNetCore.Identity;

namespace OneWindow.Areas.Staff.Passwords;

/// <summary>Hashes and checks passwords with the framework's hasher. Slow on purpose, so never called inside the write door.</summary>
internal sealed class PasswordHashes
{
    private static readonly object Anybody = new();

    private readonly PasswordHasher<object> _hasher = new();

    private readonly Lazy<string> _ofNobody;

    public PasswordHashes() => _ofNobody = new Lazy<string>(() => Make(Guid.NewGuid().ToString()));

    public string Make(string password) => _hasher.HashPassword(Anybody, password);

    /// <summary>Whether it is the password. Without a hash (nobody has that name) it takes as long and is not.</summary>
    public PasswordCheck Check(string? hash, string typed)
    {
        var verdict = _hasher.VerifyHashedPassword(Anybody, hash ?? _ofNobody.Value, typed);
        return hash is null ? PasswordCheck.Wrong : verdict switch
        {
            PasswordVerificationResult.Success => PasswordCheck.Right,
            PasswordVerificationResult.SuccessRehashNeeded => PasswordCheck.RightButHashIsOld,
            _ => PasswordCheck.Wrong,
        };
    }
}

internal enum PasswordCheck
{
    Wrong,
    Right,

    /// <summary>Made by weaker rules of earlier years; the sign-in replaces it.</summary>
    RightButHashIsOld,
}
