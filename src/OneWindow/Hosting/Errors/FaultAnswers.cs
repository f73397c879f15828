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
    }

    private static bool IsForPrograms(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}
