using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OneWindow.Tests.Exchange.Pushes;

/// <summary>What arrived.</summary>
internal sealed record Arrived(string Path, string ContentType, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public JsonElement Event => JsonDocument.Parse(Body).RootElement;

    public string Id => Headers["webhook-id"];

    public long Cursor => Event.GetProperty("data").GetProperty("cursor").GetInt64();
}

/// <summary>The other side of a push, on this machine: keeps what arrives and answers as a test says.</summary>
internal sealed class TestReceiver : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<Arrived> _arrived = new();

    private TestReceiver(WebApplication application) => _application = application;

    public string Address => _application.Urls.Single() + "/onewindow";

    public IReadOnlyList<Arrived> Arrived => [.. _arrived];

    /// <summary>The status of the answer; a test may wait or act here.</summary>
    public Func<Arrived, Task<int>> Answer { get; set; } = _ => Task.FromResult(StatusCodes.Status204NoContent);

    /// <summary>What it says about when to come again; null for nothing.</summary>
    public string? RetryAfter { get; set; }

    public void Say(int status) => Answer = _ => Task.FromResult(status);

    public static async Task<TestReceiver> OpenAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new TestReceiver(builder.Build());
        receiver._application.Run(receiver.TakeAsync);
        await receiver._application.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var one = new Arrived(
            http.Request.Path, http.Request.ContentType ?? string.Empty,
            http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), await reader.ReadToEndAsync());
        _arrived.Enqueue(one);
        http.Response.StatusCode = await Answer(one);
        http.Response.Headers.Location = "/elsewhere";
        http.Response.Headers.RetryAfter = RetryAfter;
    }
}
