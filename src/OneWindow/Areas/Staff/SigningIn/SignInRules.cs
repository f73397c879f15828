using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Staff.SigningIn;

/// <summary>How long passwords and sessions last here, from the locality profile.</summary>
/// <param name="PasswordLife">A password older than this must be changed at the next sign-in.</param>
/// <param name="Idle">A session ends when nothing was done for so long.</param>
/// <param name="Longest">A session ends after so long, however busy.</param>
internal sealed record SignInRules(TimeSpan PasswordLife, TimeSpan Idle, TimeSpan Longest)
{
    public static SignInRules From(ProfileSignIn profile) => new(
        TimeSpan.FromDays(profile.PasswordDays), TimeSpan.FromMinutes(profile.IdleMinutes), TimeSpan.FromHours(profile.LongestHours));

    public bool HasExpired(DateTime changedAt, DateTime now) => now - changedAt > PasswordLife;
}
