using Microsoft.AspNetCore.Components;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People.ShowPerson;
using OneWindow.Ui.Components.Pages;

namespace OneWindow.Areas.Staff.People;

/// <summary>A form about one person; an unknown one is answered with 404.</summary>
public abstract class PersonFormPage : StaffFormPage
{
    /// <summary>From the address.</summary>
    [Parameter]
    public Guid Person { get; set; }

    [Inject]
    private protected PersonReader Reader { get; set; } = null!;

    /// <summary>Null where there is no such person.</summary>
    private protected PersonView? View { get; private set; }

    private protected PersonId PersonId => new(Person);

    private protected string Back => StaffRoutes.Person(PersonId);

    /// <summary>The trail to this form.</summary>
    private protected IReadOnlyList<Crumb> Crumbs(string here) => [new("人员", StaffRoutes.People), new(View!.Name, Back), new(here)];

    protected override async Task OnInitializedAsync()
    {
        View = await Reader.FindAsync(PersonId, Context.RequestAborted);
        if (View is null)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Begin(View);
    }

    /// <summary>Fills the form where none was sent.</summary>
    private protected abstract void Begin(PersonView person);
}
