using OneWindow.Areas.Employers.Contracts;

namespace OneWindow.Areas.Employers;

/// <summary>The addresses of this area.</summary>
public static class EmployerRoutes
{
    public const string List = "/employers";

    public const string Candidates = "/employers/candidates";

    public static string Show(EmployerId id) => $"/employers/{id.Value}";

    /// <summary>Who acts for it on the public pages.</summary>
    public static string Delegates(EmployerId id) => $"/employers/{id.Value}/delegates";

    public static string WithdrawDelegate(EmployerId id, DelegateId of) => $"{Delegates(id)}/{of.Value}/withdraw";

    public static string Correct(EmployerId id) => $"/employers/{id.Value}/correct";
}
