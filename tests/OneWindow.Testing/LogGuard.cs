using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Staff.People;
using OneWindow.Data;

namespace OneWindow.Testing;

/// <summary>
/// Reads along whatever the application logs while a test runs, and at its end looks for the names of everybody who is stored, and for anything
/// that looks like a mobile or an identity number. So every test that runs the application shows that its logs name nobody.
/// </summary>
public sealed partial class LogGuard : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>Everybody whom the database names: the staff and the parties.</summary>
    public static async Task<IReadOnlyList<string>> NamesAsync(OneWindowDb db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return [.. await db.Set<Person>().Select(person => person.Name).ToListAsync(), .. await db.Set<Party>().Select(party => party.Name).Distinct().ToListAsync()];
    }

    /// <summary>The lines that name somebody; none when all is well.</summary>
    /// <param name="lines">Lines of a log.</param>
    /// <param name="names">Names of people; one of a single character says nothing.</param>
    public static IReadOnlyList<string> Personal(IEnumerable<string> lines, IReadOnlyCollection<string> names)
    {
        var known = names.Where(name => name.Length > 1 && name.Any(letter => letter >= '\u4e00')).ToHashSet(StringComparer.Ordinal);
        return [.. lines.Where(line => Number().IsMatch(line) || known.Any(name => line.Contains(name, StringComparison.Ordinal))).Take(5)];
    }

    /// <summary>Fails the test if a line names somebody.</summary>
    /// <exception cref="InvalidOperationException">It does.</exception>
    public void RequireNothingPersonal(IReadOnlyCollection<string> names)
    {
        if (Personal(_lines, names) is { Count: > 0 } found)
        {
            throw new InvalidOperationException("The log names somebody: " + string.Join(Environment.NewLine, found));
        }
    }

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc />
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc />
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc />
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        _lines.Enqueue(formatter(state, exception) + exception);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // Nothing is held.
    }

    /// <summary>Eleven figures that begin like a mobile number, or eighteen of which the last may be X.</summary>
    [GeneratedRegex(@"(?<![0-9A-Za-z-])(1[3-9][0-9]{9}|[1-9][0-9]{16}[0-9Xx])(?![0-9A-Za-z-])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
