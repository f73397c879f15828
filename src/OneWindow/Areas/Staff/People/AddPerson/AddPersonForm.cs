namespace OneWindow.Areas.Staff.People.AddPerson;

internal sealed class AddPersonForm
{
    public string? Name { get; set; }

    public string? SignInName { get; set; }
}
