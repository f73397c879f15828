using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OneWindow.Hosting.Logging;

/// <summary>One JSON line per event on standard output. Addresses and bodies of requests are never logged: they hold people's names.</summary>
internal static class LoggingSetup
{
    public static void AddOneWindow(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            console.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        });
        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("System", LogLevel.Warning);

        // It would log a fault a second time, without its reference.
        logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
    }
}
