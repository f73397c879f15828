using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Ui.Components.Pickers;

namespace OneWindow.Areas.Employers.FindEmployers;

/// <summary>Candidates while somebody types, as the list below the picker.</summary>
internal static class EmployerEndpoints
{
    private const string NewLabel = "都不是，新建单位";

    public static async Task<IResult> CandidatesAsync(
        string? q, string? field, EmployerCandidates employers, CurrentActor actor, CancellationToken cancel)
    {
        var found = await employers.FindAsync(q, actor.Get().Today, cancel);
        return new RazorComponentResult<PickerCandidates>(new Dictionary<string, object?>
        {
            [nameof(PickerCandidates.Field)] = string.IsNullOrEmpty(field) ? "Form.Employer" : field,
            [nameof(PickerCandidates.Candidates)] = found,
            [nameof(PickerCandidates.Query)] = q,
            [nameof(PickerCandidates.NewLabel)] = NewLabel,
        });
    }
}
