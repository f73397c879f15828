using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

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
        LogFault(logger, reference, context.Request.Method, feature.Endpoint?.DisplayName, FaultText.Of(exception));

        // A page for people is rendered by re-execution, after this returns false.
        return feature.Path.StartsWith("/api/", StringComparison.Ordinal) && await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = new ProblemDetails
            {
                Status = StatusCodes.Status500InternalServerError,
                Title = "系统出错，没有保存任何内容",
                Extensions = { ["code"] = "fault", ["reference"] = reference },
            },
        });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault {Reference} at {Method} {Endpoint}: {Fault}")]
    private static partial void LogFault(ILogger logger, string reference, string method, string? endpoint, string fault);
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
