namespace OneWindow.Areas.Staff.Passwords.ChangePassword;

internal sealed class ChangePasswordForm
{
    public string? Old { get; set; }

    public string? New { get; set; }

    public string? Again { get; set; }
}
