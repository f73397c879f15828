namespace OneWindow.Areas.Staff.People.EditPerson;

internal sealed class EditPersonForm
{
    public string? Name { get; set; }

    public string? SignInName { get; set; }

    public long Version { get; set; }
}
