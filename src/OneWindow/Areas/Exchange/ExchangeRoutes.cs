namespace OneWindow.Areas.Exchange;

/// <summary>The addresses of this area.</summary>
internal static class ExchangeRoutes
{
    public const string Document = "/openapi/v1.json";

    public const string Api = "/exchange/api";

    public static string ApiOperation(string operation) => $"{Api}/{operation}";
}
