namespace OneWindow.Areas.Staff.SigningIn;

internal sealed class SignInForm
{
    public string? Name { get; set; }

    public string? Password { get; set; }

    /// <summary>Where to go on; only addresses of this site are followed.</summary>
    public string? ReturnUrl { get; set; }
}
