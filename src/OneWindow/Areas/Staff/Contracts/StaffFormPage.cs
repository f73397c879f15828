using Microsoft.AspNetCore.Components;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;
using OneWindow.Ui.Components.Forms;
using OneWindow.Ui.Notices;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>A page with one form: done, it leads on with a notice; refused, it comes back as it was typed.</summary>
public abstract class StaffFormPage : ComponentBase
{
    [Inject]
    private protected NavigationManager Here { get; set; } = null!;

    [Inject]
    private protected CurrentActor Actor { get; set; } = null!;

    [CascadingParameter]
    private protected HttpContext Context { get; set; } = null!;

    private protected FormErrors Errors { get; private set; } = FormErrors.None;

    [Inject]
    private NoticeCookie Notices { get; set; } = null!;

    private protected bool IsPost => HttpMethods.IsPost(Context.Request.Method);

    /// <summary>Leads on to the page that shows what was done.</summary>
    private protected void Done(Notice notice, string next)
    {
        Notices.Leave(notice);
        Here.NavigateTo(next);
    }

    private protected void Refused(IReadOnlyList<Refusal> refusals)
    {
        Errors = FormErrors.From(refusals);
        Context.Refuse(refusals);
    }
}
