using System.Net;
using System.Net.Sockets;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Pushes;

/// <summary>
/// Where pushes may go: over https, or by http to this machine alone; never to addresses that mean the machine's own surroundings, such as the
/// metadata of a cloud. Networks of the government are private ones, so those are allowed.
/// </summary>
internal static class PushAddress
{
    public const int Longest = 500;

    // Alibaba Cloud, Oracle Cloud and Amazon keep the metadata of a machine here, beside the link-local 169.254.169.254.
    private static readonly IPAddress[] Metadata = [new([100, 100, 100, 200]), new([192, 0, 0, 192]), IPAddress.Parse("fd00:ec2::254")];

    /// <summary>The address as it was typed, or why nothing is sent there.</summary>
    public static Result<string> Read(string? typed)
    {
        if (TypedText.Clean(typed) is not { } text)
        {
            return PushErrors.AddressMissing;
        }

        if (text.Length > Longest || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")
            || uri.UserInfo.Length > 0 || uri.Fragment.Length > 0 || uri.Host.Length == 0 || (uri.Scheme == Uri.UriSchemeHttp && !IsThisMachine(uri.DnsSafeHost)))
        {
            return PushErrors.AddressWrong;
        }

        return IPAddress.TryParse(uri.DnsSafeHost, out var address) && !MayReach(uri.DnsSafeHost, address) ? PushErrors.AddressForbidden : uri.AbsoluteUri;
    }

    /// <summary>Whether a connection may go to what a host was resolved to; asked at every connection, since a name may change its mind.</summary>
    public static bool MayReach(string host, IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (IPAddress.IsLoopback(plain))
        {
            return IsThisMachine(host);
        }

        var bytes = plain.GetAddressBytes();
        return !Metadata.Contains(plain) && (plain.AddressFamily == AddressFamily.InterNetwork
            ? bytes[0] is not 0 and < 224 && !(bytes[0] == 169 && bytes[1] == 254)
            : !plain.IsIPv6LinkLocal && !plain.IsIPv6Multicast && !plain.IsIPv6SiteLocal && !IsEmbedded(bytes));
    }

    /// <summary>Whether a name or number means this machine by itself.</summary>
    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>An IPv4 address in another dress (::a.b.c.d, NAT64, 6to4) would pass by the rules for IPv4.</summary>
    private static bool IsEmbedded(byte[] bytes) =>
        bytes.AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0 || bytes is [0x00, 0x64, 0xff, 0x9b, ..] or [0x20, 0x02, ..];
}
