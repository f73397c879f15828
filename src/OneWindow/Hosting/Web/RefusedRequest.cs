using OneWindow.Law.Results;

namespace OneWindow.Hosting.Web;

/// <summary>Answers a request that never reaches its route, as an endpoint would have.</summary>
internal static class RefusedRequest
{
    public static Task AnswerAsync(HttpContext context, int status, Refusal refusal) => RefusalAnswers.Problem([refusal], status).ExecuteAsync(context);
}
