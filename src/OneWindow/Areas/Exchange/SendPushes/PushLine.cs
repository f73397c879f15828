using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using OneWindow.Areas.Exchange.Pushes;

namespace OneWindow.Areas.Exchange.SendPushes;

/// <summary>How long the other side may take.</summary>
internal sealed record PushPatience(TimeSpan Longest);

/// <summary>What came of a sending.</summary>
internal enum PushOutcome
{
    /// <summary>The other side took it.</summary>
    Taken,

    /// <summary>It did not; perhaps later.</summary>
    NotNow,

    /// <summary>It wants nothing more (410).</summary>
    Gone,
}

/// <summary>What the other side answered.</summary>
/// <param name="Outcome">Whether it took it.</param>
/// <param name="Fault">Why not, in Chinese; null where it did.</param>
/// <param name="Wait">How long it wants to be left in peace (Retry-After); null where it says nothing.</param>
internal sealed record PushAnswer(PushOutcome Outcome, string? Fault, TimeSpan? Wait = null)
{
    public static readonly PushAnswer Taken = new(PushOutcome.Taken, null);
}

/// <summary>
/// The line to other systems. It follows no redirect, goes through no proxy, reads nothing of an answer but its status and how long to wait, and
/// asks of every connection whether it may go there.
/// </summary>
internal sealed class PushLine : IDisposable
{
    private readonly PushPatience _patience;
    private readonly HttpClient _http;

    public PushLine(PushPatience patience)
    {
        _patience = patience;
#pragma warning disable CA2000 // the client disposes of its handler
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null, MaxResponseHeadersLength = 16,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2), ResponseDrainTimeout = TimeSpan.Zero, ConnectCallback = ConnectAsync,
        };
#pragma warning restore CA2000
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Sends an event once.</summary>
    public async Task<PushAnswer> SendAsync(Uri address, PushedEvent pushed, IReadOnlyList<byte[]> secrets, DateTimeOffset now, CancellationToken cancel)
    {
        using var request = Written(address, pushed, secrets, now.ToUnixTimeSeconds());
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(_patience.Longest);
        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return Read((int)answer.StatusCode, AskedPause.Of(answer.Headers.RetryAfter, now));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new PushAnswer(PushOutcome.NotNow, $"对方 {Math.Max(1, (int)_patience.Longest.TotalSeconds)} 秒内没有答复");
        }
        catch (HttpRequestException fault)
        {
            return new PushAnswer(PushOutcome.NotNow, WordsOf(fault));
        }
    }

    public void Dispose() => _http.Dispose();

    private static HttpRequestMessage Written(Uri address, PushedEvent pushed, IReadOnlyList<byte[]> secrets, long second)
    {
        var text = pushed.Written();
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(PushedEvent.ContentType, "utf-8");
        request.Headers.Add("webhook-id", pushed.Id);
        request.Headers.Add("webhook-timestamp", second.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", PushedEvent.Signatures(pushed.Id, second, text, secrets));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("OneWindow", "1"));
        return request;
    }

    private static PushAnswer Read(int status, TimeSpan? wait) => status switch
    {
        >= 200 and < 300 => PushAnswer.Taken,
        (int)HttpStatusCode.Gone => new PushAnswer(PushOutcome.Gone, "对方答复 410，不再接收"),
        >= 300 and < 400 => new PushAnswer(PushOutcome.NotNow, $"对方答复 {status}，要转到别处；没有跟过去，请更正地址"),
        401 or 403 => new PushAnswer(PushOutcome.NotNow, $"对方答复 {status}，不认签名或者不许"),
        _ => new PushAnswer(PushOutcome.NotNow, wait is { } asked ? $"对方答复 {status}，要求过{AskedPause.Spoken(asked)}再发" : $"对方答复 {status}", wait),
    };

    private static string WordsOf(HttpRequestException fault) => (fault.InnerException, fault.HttpRequestError) switch
    {
        (ForbiddenAddressException, _) => "对方的域名指向不许推送的地址",
        (_, HttpRequestError.NameResolutionError) => "找不到对方的域名",
        (_, HttpRequestError.SecureConnectionError) => "对方的证书不可信",
        (_, HttpRequestError.InvalidResponse or HttpRequestError.ResponseEnded) => "对方的答复读不懂",
        _ => "连不上对方",
    };

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Dns.GetHostAddressesAsync(host, cancel);
        if (!Array.TrueForAll(addresses, address => PushAddress.MayReach(host, address)))
        {
            throw new ForbiddenAddressException();
        }

        var (socket, connected) = (new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }, false);
        try
        {
            await socket.ConnectAsync(addresses, port, cancel);
            connected = true;
            return new NetworkStream(socket, ownsSocket: true);
        }
        finally
        {
            if (!connected)
            {
                socket.Dispose();
            }
        }
    }

    /// <summary>A name leads where nothing is sent.</summary>
    private sealed class ForbiddenAddressException() : IOException("The address may not be reached.");
}
