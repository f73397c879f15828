using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Lines;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Data;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Exchange;

namespace OneWindow.Tests.Intake.Lines;

/// <summary>An office with a key for each line, and somebody in the hall.</summary>
internal sealed class LineWorld(KeyWorld keys) : IAsyncDisposable
{
    private readonly Dictionary<string, HttpClient> _senders = new(StringComparer.Ordinal);

    public KeyWorld Keys => keys;

    public static async Task<LineWorld> OpenAsync(Engine engine) => new(await KeyWorld.OpenAsync(engine));

    /// <summary>The other side of a line, under this name.</summary>
    public async Task<HttpClient> SenderAsync(Line line, string? name = null)
    {
        var called = name ?? $"{line.Name}对方";
        return _senders.TryGetValue(called, out var known) ? known : _senders[called] = await keys.ClientAsync(called, 600, line.Scope);
    }

    public Task<HttpClient> HallAsync(Post? post = null) => keys.Application.SignInAsAsync(post ?? Posts.WindowClerk);

    /// <summary>A message that nothing is wrong with, an hour old.</summary>
    public Dictionary<string, string> Message(Line line, int index) => InventedArrivals.Of(line, index, keys.Time.UtcNow.AddHours(-1));

    public JsonElement Good(Line line, int index) => InventedArrivals.Written(Message(line, index));

    /// <summary>The message with one field otherwise.</summary>
    public JsonElement With(Line line, int index, Meaning meaning, string value)
    {
        var message = Message(line, index);
        message[line.FieldOf(meaning)!.Key] = value;
        return InventedArrivals.Written(message);
    }

    /// <summary>Sends a batch and reads what became of each.</summary>
    public static async Task<IReadOnlyList<Outcome>> SendAsync(HttpClient sender, Line line, params IEnumerable<JsonElement> messages)
    {
        using var body = new StringContent($"{{\"messages\":[{string.Join(',', messages.Select(message => message.GetRawText()))}]}}", Encoding.UTF8, "application/json");
        using var answer = await sender.PostAsync($"/api/v1/lines/{line.Code}/messages", body);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<Answer>())!.Results;
    }

    public Task<int> MattersAsync(Line line) => keys.AskAsync((OneWindowDb db) => db.Set<Matter>().CountAsync(row => row.Source == line.Source));

    public Task<Dictionary<ArrivalState, int>> StatesAsync(Line line) => keys.AskAsync((OneWindowDb db) =>
        db.Set<Arrival>().Where(row => row.Line == line.Code).GroupBy(row => row.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count));

    /// <summary>The message that was kept last under a number.</summary>
    public Task<Arrival> LastAsync(Line line, string? number) => keys.AskAsync((OneWindowDb db) =>
        db.Set<Arrival>().AsNoTracking().Where(row => row.Line == line.Code && row.Number == number).OrderByDescending(row => row.Id).FirstAsync());

    public ValueTask DisposeAsync() => keys.DisposeAsync();

    internal sealed record Answer(IReadOnlyList<Outcome> Results);

    internal sealed record Outcome(string? Order, [property: JsonPropertyName("outcome")] string State, Guid? Matter, string? Number, IReadOnlyList<Fault> Faults);

    internal sealed record Fault(string? Field, string Message);
}
