namespace OneWindow.Areas.Oversight;

/// <summary>The addresses of this area.</summary>
internal static class OversightRoutes
{
    public const string AccessLog = "/personal-data/log";
    public const string AccessLogExport = "/personal-data/log/export";
}
