using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using OneWindow.Data.Engines;

namespace OneWindow.Hosting.Errors;

/// <summary>A broken assumption: logged once under a reference number, which is what the person is shown.</summary>
internal sealed partial class FaultHandler(IProblemDetailsService problems, ILogger<FaultHandler> logger) : IExceptionHandler
{
    /// <summary>The path that shows the fault; only reached from inside.</summary>
    public const string Page = "/error";

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        // By now the request's own path is that of the error page.
        var feature = context.Features.GetRequiredFeature<IExceptionHandlerPathFeature>();
        var reference = FaultReference.Of(context);
        if (StorageOutages.Of(exception) is { } outage)
        {
            LogOutage(logger, reference, context.Request.Method, feature.Endpoint?.DisplayName, outage, exception.GetBaseException().Message);
        }
        else
        {
            LogFault(logger, reference, context.Request.Method, feature.Endpoint?.DisplayName, FaultText.Of(exception));
        }

        // A page for people is rendered by re-execution, after this returns false.
        return feature.Path.StartsWith("/api/", StringComparison.Ordinal) && await AnswerProgramAsync(context, exception, reference);
    }

    private ValueTask<bool> AnswerProgramAsync(HttpContext context, Exception exception, string reference)
    {
        var (status, code, title) = StorageOutages.Of(exception) switch
        {
            StorageOutage.Away => (StatusCodes.Status503ServiceUnavailable, "storage-away", "数据库暂时连不上，没有保存任何内容，请稍后用同一个键再发一次"),
            StorageOutage.Full => (StatusCodes.Status503ServiceUnavailable, "storage-full", "存储空间已满，没有保存任何内容"),
            _ => (StatusCodes.Status500InternalServerError, "fault", "系统出错，没有保存任何内容"),
        };
        OutageAnswer.Mark(context, status);
        return problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails { Status = status, Title = title, Extensions = { ["code"] = code, ["reference"] = reference } },
        });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault {Reference} at {Method} {Endpoint}: {Fault}")]
    private static partial void LogFault(ILogger logger, string reference, string method, string? endpoint, string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Storage {Outage}, {Reference} at {Method} {Endpoint}: {Cause}")]
    private static partial void LogOutage(ILogger logger, string reference, string method, string? endpoint, StorageOutage outage, string cause);
}

/// <summary>What an answer carries while nothing can be stored.</summary>
internal static class OutageAnswer
{
    private const string SomeSeconds = "10";

    /// <summary>Sets the status; a 503 says when to ask again.</summary>
    public static void Mark(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = SomeSeconds;
        }
    }
}

/// <summary>The number by which a person and the log speak of the same fault.</summary>
internal static class FaultReference
{
    /// <summary>Eight capital hexadecimal digits of the request's trace, the same for the whole request.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Items[typeof(FaultReference)] is string known)
        {
            return known;
        }

        var trace = Activity.Current?.TraceId.ToHexString() ?? Convert.ToHexString(Guid.NewGuid().ToByteArray());
        var reference = trace[..8].ToUpperInvariant();
        context.Items[typeof(FaultReference)] = reference;
        return reference;
    }
}

/// <summary>What the log keeps of an exception.</summary>
internal static class FaultText
{
    /// <summary>Type, message and stack of each; without the message where the framework quotes the value, which may be somebody's number.</summary>
    public static string Of(Exception exception)
    {
        var message = exception is FormatException or ArgumentException ? string.Empty : ": " + exception.Message;
        var inner = exception.InnerException is { } cause ? Environment.NewLine + "from " + Of(cause) : string.Empty;
        return exception.GetType().FullName + message + Environment.NewLine + exception.StackTrace + inner;
    }
}
