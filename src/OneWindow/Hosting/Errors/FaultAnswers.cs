using Microsoft.AspNetCore.Diagnostics;
using OneWindow.Ui.Frame;

namespace OneWindow.Hosting.Errors;

/// <summary>Every answer without a body gets one: a Chinese page for people, problem details for programs.</summary>
internal static class FaultAnswers
{
    public static void UseFaultAnswers(this WebApplication application)
    {
        application.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = FaultHandler.Page,
            CreateScopeForErrors = true,
            // FaultHandler has logged it already.
            SuppressDiagnosticsCallback = _ => true,
        });
        application.UseWhen(IsForPrograms, api => api.UseStatusCodePages());
        application.UseWhen(context => !IsForPrograms(context), pages =>
            pages.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true));

        // The page that tells of a failed submission is only shown: run as a submission again, it would fail like the first.
        application.Use((context, next) =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });
    }

    /// <summary>
    /// Reads the frame of a page of a status before the page is drawn: the framework sends such a page as it is first drawn, and
    /// a layout that still waits for its data would be missing. To be used after the person is known.
    /// </summary>
    public static void UseFrameOfFaults(this WebApplication application) => application.Use(async (context, next) =>
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            await context.RequestServices.GetRequiredService<FrameOfRequest>().ReadAsync(context.RequestAborted);
        }

        await next(context);
    });

    internal static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}
