using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using OneWindow.Tests.Architecture;

namespace OneWindow.Tests.Exchange.Pushes;

/// <summary>The receiver of docs/api, run as it stands: it knows what is ours, drops doubles, and refuses what somebody else sends.</summary>
public sealed class ReceiverExampleTests
{
    [Fact]
    public async Task It_takes_what_is_signed_once_and_nothing_else()
    {
        await using var world = await PushWorld.OpenAsync();
        var port = FreePort();
        var address = $"http://127.0.0.1:{port}/onewindow";
        var push = await world.PushAsync(address: address);
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(SourceTree.Root, "docs", "api", "receive-events.mjs"), $"{port}"])
        {
            RedirectStandardOutput = true, UseShellExecute = false, Environment = { ["WEBHOOK_SECRET"] = push.Secret },
        })!;
        try
        {
            Assert.Contains("等着", await LineAsync(node), StringComparison.Ordinal);
            // The clock of the world stands in March, the receiver's does not: it would take ours for an old one.
            world.Time.Advance(DateTimeOffset.UtcNow - new DateTimeOffset(world.Time.UtcNow));
            var matter = await world.RegisterAsync();
            await world.LookAsync();
            Assert.Equal($"matter-registered matters/{matter} 1", await LineAsync(node));
            await world.ReplayAsync(push, "1");
            await world.LookAsync();
            Assert.Equal($"重复 matter/{matter}/1", await LineAsync(node));

            using var stranger = new HttpClient();
            using var forged = new StringContent("{}", Encoding.UTF8, "application/cloudevents+json");
            forged.Headers.Add("webhook-id", "one");
            forged.Headers.Add("webhook-timestamp", $"{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}");
            forged.Headers.Add("webhook-signature", "v1,AAAA");
            Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PostAsync(address, forged)).StatusCode);
        }
        finally
        {
            node.Kill();
            await node.WaitForExitAsync();
        }
    }

    private static Task<string?> LineAsync(Process node) => node.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
