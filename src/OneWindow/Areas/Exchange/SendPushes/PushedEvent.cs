using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OneWindow.Areas.Exchange.Changes;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Exchange.SendPushes;

/// <summary>What the event is about: which record, which entry of it, and where it stands in the feed. Nothing of its content.</summary>
/// <param name="Of">matter or case.</param>
/// <param name="Id">Which.</param>
/// <param name="Sequence">The number of the entry in its record.</param>
/// <param name="Cursor">What to ask <c>/api/v1/changes</c> for as <c>after</c> to read on from here.</param>
internal sealed record PushedData(string Of, Guid Id, long Sequence, long Cursor);

/// <summary>A CloudEvent, version 1.0, in structured mode. It names the change and repeats nothing of it, so nothing personal stands in it.</summary>
internal sealed record PushedEvent(
    string Specversion, string Id, string Source, string Type, string Subject, DateTime Time, string Datacontenttype, PushedData Data)
{
    public const string ContentType = "application/cloudevents+json";

    /// <summary>The event of a change. Its identifier is the same however often it is sent.</summary>
    public static PushedEvent Of(Change change, Profile profile) => new(
        "1.0", string.Create(CultureInfo.InvariantCulture, $"{change.StreamKind}/{change.StreamId}/{change.Sequence}"),
        $"urn:onewindow:{profile.Locality.DivisionCode}:{profile.Code}", $"cn.onewindow.{change.Kind}", $"{change.StreamKind}s/{change.StreamId}", change.At,
        "application/json", new PushedData(change.StreamKind, change.StreamId, change.Sequence, change.Number!.Value));

    /// <summary>As it is sent.</summary>
    public string Written() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <summary>The signatures of Standard Webhooks: one for each secret that is in force, over identifier, second and text.</summary>
    public static string Signatures(string id, long second, string text, IEnumerable<byte[]> secrets)
    {
        var signed = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{second}.{text}"));
        return string.Join(' ', secrets.Select(secret => $"v1,{Convert.ToBase64String(HMACSHA256.HashData(secret, signed))}"));
    }
}
