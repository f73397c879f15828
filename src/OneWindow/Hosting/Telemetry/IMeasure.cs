using OneWindow.Data;

namespace OneWindow.Hosting.Telemetry;

/// <summary>A number of the office, read when somebody collects numbers.</summary>
public interface IMeasure
{
    /// <summary>As it is called in the collected numbers: <c>onewindow.outbox.lag</c>.</summary>
    string Name { get; }

    /// <summary>The unit of the OpenTelemetry conventions: <c>s</c>, <c>{clock}</c>.</summary>
    string Unit { get; }

    /// <summary>One line for whoever draws it.</summary>
    string Description { get; }

    /// <summary>Reads it.</summary>
    Task<double> ReadAsync(OneWindowDb db, CancellationToken cancel);
}
