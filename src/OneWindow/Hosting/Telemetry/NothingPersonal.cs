using System.Diagnostics;
using OpenTelemetry;

namespace OneWindow.Hosting.Telemetry;

/// <summary>Takes out of a trace what may name somebody: the address with what is looked for in it, the computer it came from.</summary>
internal sealed class NothingPersonal : BaseProcessor<Activity>
{
    // The route stays: it is a pattern without values.
    private static readonly string[] Personal = ["url.path", "url.query", "url.full", "client.address", "network.peer.address", "user_agent.original"];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Personal)
        {
            data.SetTag(tag, null);
        }
    }
}
