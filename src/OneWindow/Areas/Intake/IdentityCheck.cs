using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OneWindow.Law.Identifiers;
using OneWindow.Ui.Components.Forms;

namespace OneWindow.Areas.Intake;

/// <summary>Says under the field, when it is left, whether an identity number holds together.</summary>
internal static class IdentityCheck
{
    public static IResult Answer([FromForm] string? value)
    {
        var parsed = CitizenIdNumber.Parse(value);
        return new RazorComponentResult<FieldCheck>(new Dictionary<string, object?>
        {
            [nameof(FieldCheck.IsGood)] = parsed.Succeeded,
            [nameof(FieldCheck.Text)] = parsed.TryGet(out _, out var refusals) ? "校验位正确" : refusals[0].Message,
        });
    }
}
