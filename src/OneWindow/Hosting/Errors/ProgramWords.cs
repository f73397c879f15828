using System.Text.Json;

namespace OneWindow.Hosting.Errors;

/// <summary>What a program is told where its request never reached a route, or could not be read: in Chinese, with a code, like any refusal.</summary>
internal static class ProgramWords
{
    /// <summary>Completes a problem that says nothing of its own.</summary>
    public static void Tell(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        if (problem.Extensions.ContainsKey("code"))
        {
            return;
        }

        (problem.Extensions["code"], problem.Title) = problem.Status switch
        {
            StatusCodes.Status400BadRequest => ("unreadable-request", "请求读不懂：请按说明填写。"),
            StatusCodes.Status401Unauthorized => ("not-signed-in", "没有登录，也没有带密钥。"),
            StatusCodes.Status403Forbidden => ("post-not-allowed", "这个岗位不能办这一项。"),
            StatusCodes.Status404NotFound => ("no-such-address", "没有这个地址。"),
            StatusCodes.Status405MethodNotAllowed => ("wrong-method", "这个地址不能用这种方法。"),
            StatusCodes.Status413PayloadTooLarge => ("too-large", "内容太大。"),
            StatusCodes.Status415UnsupportedMediaType => ("wrong-content-type", "请求体请用 application/json。"),
            _ => ("not-done", StatusWords.Of(problem.Status ?? 0).Title),
        };
        if (context.HttpContext.Items[typeof(ProgramWords)] is string field)
        {
            (problem.Title, problem.Extensions["field"]) = ($"请求读不懂：{field} 的写法不对。", field);
        }
    }

    /// <summary>
    /// A body that cannot be read is answered with the field at which reading stopped. To be used next to the routes, on those for programs.
    /// </summary>
    public static void UseUnreadableRequests(this WebApplication application) => application.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted && FaultAnswers.IsForPrograms(context))
        {
            context.Response.StatusCode = exception.StatusCode;
            if (exception.InnerException is JsonException { Path: { Length: > 2 } path })
            {
                context.Items[typeof(ProgramWords)] = path[2..];
            }
        }
    });
}
