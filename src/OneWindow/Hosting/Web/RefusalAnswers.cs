using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OneWindow.Law.Results;

namespace OneWindow.Hosting.Web;

/// <summary>How an expected refusal is answered: decided here, once, for pages and for the API.</summary>
public static class RefusalAnswers
{
    /// <summary>The status code of a kind.</summary>
    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Invalid or RefusalKind.NotAllowed => StatusCodes.Status422UnprocessableEntity,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of refusal without an answer."),
    };

    /// <summary>The refusal that decides the answer when there are several: what hides, forbids or clashes comes before a wrong field.</summary>
    public static Refusal Decisive(IReadOnlyList<Refusal> refusals) => refusals.OrderBy(refusal => refusal.Kind switch
    {
        RefusalKind.NotFound => 0,
        RefusalKind.Forbidden => 1,
        RefusalKind.Conflict => 2,
        _ => 3,
    }).First();

    /// <summary>Sets the status of a page that shows the refusals itself.</summary>
    public static void Refuse(this HttpContext context, IReadOnlyList<Refusal> refusals) =>
        context.Response.StatusCode = StatusOf(Decisive(refusals).Kind);

    /// <summary>
    /// Whether a form is being sent. A page that is closed says so when it is opened; what was typed before it closed is
    /// refused beside the form instead, so that nothing typed is lost.
    /// </summary>
    public static bool IsSending(this HttpContext context) => !HttpMethods.IsGet(context.Request.Method);

    /// <summary>The answer of an API endpoint.</summary>
    /// <param name="refusals">What was refused.</param>
    /// <param name="status">The status, where a header decides it; null for that of the decisive refusal.</param>
    public static ProblemHttpResult Problem(IReadOnlyList<Refusal> refusals, int? status = null)
    {
        var decisive = Decisive(refusals);
        return TypedResults.Problem(new ProblemDetails
        {
            Status = status ?? StatusOf(decisive.Kind),
            Title = decisive.Message,
            Extensions =
            {
                ["code"] = decisive.Code,
                ["field"] = JsonName(decisive.Field),
                ["basis"] = decisive.Basis?.Full,
                ["refusals"] = refusals.Select(refusal => new
                {
                    refusal.Code, refusal.Message, Field = JsonName(refusal.Field), Basis = refusal.Basis?.Full,
                }),
            },
        });
    }

    /// <summary>A field as programs write it: <c>Parties[0].Name</c> is <c>parties[0].name</c>. A header keeps its name.</summary>
    private static string? JsonName(string? field) => field is null || field.Contains('-', StringComparison.Ordinal)
        ? field
        : string.Join('.', field.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));
}
