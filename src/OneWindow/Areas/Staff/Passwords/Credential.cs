using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Staff.Passwords;

/// <summary>What a person signs in with. It stands apart from the person, so that nothing that shows people ever loads it.</summary>
internal sealed class Credential
{
    public required PersonId PersonId { get; init; }

    public required string PasswordHash { get; set; }

    public required DateTime ChangedAt { get; set; }

    /// <summary>Somebody else knows the password: the next thing to do is to change it.</summary>
    public required bool MustChange { get; set; }
}
