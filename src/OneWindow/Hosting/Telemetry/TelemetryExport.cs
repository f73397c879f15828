using System.Diagnostics.Metrics;
using OneWindow.Data;
using OneWindow.Data.Engines;
using OneWindow.Data.Writing;
using OneWindow.Hosting.Settings;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OneWindow.Hosting.Telemetry;

/// <summary>
/// Sends numbers and traces to the collector that <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names (OTLP over HTTP); without it nothing is measured and
/// nothing leaves the machine.
/// </summary>
internal sealed partial class TelemetryExport(
    Uri collector, DatabaseEngine engine, IEnumerable<IMeasure> measures, ILogger<TelemetryExport> log) : IHostedService, IDisposable
{
    public const string Setting = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly Meter _meter = new(EventMeter.Name);
    private MeterProvider? _numbers;
    private TracerProvider? _traces;

    /// <summary>Whether a collector is named.</summary>
    public static bool IsWanted(IConfiguration configuration) => configuration[Setting] is { Length: > 0 };

    public static void Add(WebApplicationBuilder builder)
    {
        if (builder.Configuration[Setting] is not { Length: > 0 } named)
        {
            return;
        }

        var collector = Uri.TryCreate(named, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new SettingsException($"{Setting} 应为采集器的地址，例如 http://127.0.0.1:4318，现在是“{named}”。");
        builder.Services.AddHostedService(services => ActivatorUtilities.CreateInstance<TelemetryExport>(services, collector));
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var measure in measures)
        {
            _meter.CreateObservableGauge(measure.Name, () => Read(measure), measure.Unit, measure.Description);
        }

        _numbers = Sdk.CreateMeterProviderBuilder().ConfigureResource(Named)
            .AddMeter(EventMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql")
            .AddOtlpExporter(options => To(options, "v1/metrics"))
            .Build();
        _traces = Sdk.CreateTracerProviderBuilder().ConfigureResource(Named)
            .AddSource("Microsoft.AspNetCore")
            .AddProcessor(new NothingPersonal())
            .AddOtlpExporter(options => To(options, "v1/traces"))
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        // What was counted since the last time still goes out.
        _numbers?.ForceFlush((int)Patience.TotalMilliseconds);
        _traces?.ForceFlush((int)Patience.TotalMilliseconds);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _numbers?.Dispose();
        _traces?.Dispose();
        _meter.Dispose();
    }

    private static void Named(ResourceBuilder resource) => resource.AddService("onewindow");

    private void To(OtlpExporterOptions options, string path)
    {
        options.Protocol = OtlpExportProtocol.HttpProtobuf;
        options.Endpoint = new Uri(collector, path);
    }

    /// <summary>The collecting thread waits for it; while the database is away the number is missing, not wrong.</summary>
    private IEnumerable<Measurement<double>> Read(IMeasure measure)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var db = new OneWindowDb(engine.ForReading);
        try
        {
            return [new Measurement<double>(measure.ReadAsync(db, patience.Token).GetAwaiter().GetResult())];
        }
        catch (Exception exception) when (StorageOutages.IsBehind(exception) || exception is OperationCanceledException)
        {
            LogUnread(measure.Name, exception.GetBaseException().Message);
            return [];
        }
    }

    [LoggerMessage(LogLevel.Warning, "The number {Name} could not be read: {Cause}")]
    private partial void LogUnread(string name, string cause);
}
