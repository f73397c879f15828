using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Data;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Contracts;

/// <summary>A request that can say which version its sender saw.</summary>
public interface IExpectsVersion
{
    /// <summary>The same request, made from this version.</summary>
    IExpectsVersion Expecting(long version);
}

/// <summary>An answer that has a version.</summary>
public interface IHasVersion
{
    /// <summary>Grows with every change.</summary>
    long Version { get; }
}

/// <summary>The route reads <c>If-Match</c>.</summary>
public sealed class ExpectsVersion;

/// <summary>The route answers with an <c>ETag</c>.</summary>
public sealed class GivesVersion;

/// <summary>Versions in the headers of HTTP; the same that stand in requests and answers.</summary>
public static class ApiVersions
{
    private static readonly Refusal Unreadable =
        Refusal.Invalid("If-Match", "version-unreadable", "If-Match 请原样写上一次读到的 ETag，例如 \"3\"。");

    /// <summary>The answer carries its version as <c>ETag</c>.</summary>
    public static RouteHandlerBuilder GivesVersion(this RouteHandlerBuilder route) => route.WithMetadata(new GivesVersion())
        .AddEndpointFilter(async (context, next) =>
        {
            var answer = await next(context);
            if (Inner(answer) is IValueHttpResult { Value: IHasVersion { Version: var version } })
            {
                context.HttpContext.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");
            }

            return answer;
        });

    /// <summary>What is sent with <c>If-Match</c> counts as made from that version; if it is no longer current, the answer is 412.</summary>
    public static RouteHandlerBuilder ExpectsVersion(this RouteHandlerBuilder route) => route.WithMetadata(new ExpectsVersion())
        .AddEndpointFilter(async (context, next) =>
        {
            if (context.HttpContext.Request.Headers.IfMatch is not [{ Length: > 0 } header])
            {
                return await next(context);
            }

            if (!long.TryParse(header.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            {
                return RefusalAnswers.Problem([Unreadable]);
            }

            for (var index = 0; index < context.Arguments.Count; index++)
            {
                context.Arguments[index] = context.Arguments[index] is IExpectsVersion request ? request.Expecting(version) : context.Arguments[index];
            }

            var answer = await next(context);
            return Inner(answer) is ProblemHttpResult { ProblemDetails: { } problem } && problem.Extensions["code"] as string == WriteDoor.ChangedMeanwhile.Code
                ? RefusalAnswers.Problem([WriteDoor.ChangedMeanwhile], StatusCodes.Status412PreconditionFailed)
                : answer;
        });

    private static object? Inner(object? answer) => answer is INestedHttpResult { Result: var result } ? result : answer;
}
