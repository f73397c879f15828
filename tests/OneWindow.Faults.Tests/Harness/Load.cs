using System.Collections.Concurrent;
using System.Globalization;
using OneWindow.Bench.Loading;
using OneWindow.Bench.Measuring;

namespace OneWindow.Faults.Tests.Harness;

/// <summary>Clients that write at once, a window clerk's and an inspector's, each write under its own key, and what became of each.</summary>
internal sealed class Load(Visitor clerk, Visitor inspector, IReadOnlyList<Guid> cases) : IDisposable
{
    private const int Clients = 12;
    private readonly ConcurrentQueue<Write> _writes = new();

    /// <summary>Every write ever sent.</summary>
    public IReadOnlyCollection<Write> Writes => _writes;

    /// <summary>Cases that the inspector investigates.</summary>
    public IReadOnlyList<Guid> Cases => cases;

    public Visitor Clerk => clerk;

    public Visitor Inspector => inspector;

    /// <summary>Signs both in and finds the cases that the inspector may write to.</summary>
    public static async Task<Load> PrepareAsync(string url, StoredRows rows)
    {
        var cases = await rows.QueryAsync("""
            select c.id from cases_case c where c.state = 'investigating' and exists (
              select 1 from cases_officer o join staff_appointment a on a.id = o.appointment_id join staff_person p on p.id = a.person_id
              where o.case_id = c.id and p.sign_in_name = 'chenliqun')
            """);
        Assert.NotEmpty(cases);
        return new Load(
            await Visitor.SignInAsync(url, "zhoumin"), await Visitor.SignInAsync(url, "chenliqun"),
            [.. cases.Select(row => row[0] is Guid id ? id : Guid.Parse((string)row[0]!, CultureInfo.InvariantCulture))]);
    }

    /// <summary>Every third client takes steps, the others register, each its next write when the last was answered or lost.</summary>
    /// <param name="goOn">Asked before each write.</param>
    public Task RunAsync(Func<bool> goOn) => Task.WhenAll(Enumerable.Range(0, Clients).Select(async client =>
    {
        while (goOn())
        {
            await SendAsync(Write.New(client % 3 == 0 ? cases[client / 3 % cases.Count] : null));
        }
    }));

    /// <summary>Sends one write.</summary>
    public async Task<Write> SendAsync(Write write)
    {
        _writes.Enqueue(write);
        await AgainAsync(write);
        return write;
    }

    /// <summary>Sends again what was sent before.</summary>
    public Task AgainAsync(Write write) => write.SendAsync(write.Case is null ? clerk : inspector);

    public void Dispose()
    {
        clerk.Dispose();
        inspector.Dispose();
    }
}
