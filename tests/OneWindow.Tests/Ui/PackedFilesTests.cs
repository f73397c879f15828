using System.IO.Compression;
using OneWindow.Testing;
using OneWindow.Ui.Assets;

namespace OneWindow.Tests.Ui;

/// <summary>Styles and scripts come packed to whoever can unpack them, and are the same for everybody.</summary>
public sealed class PackedFilesTests
{
    [Theory]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0", null)]
    [InlineData(null, null)]
    public async Task A_built_file_is_sent_as_the_browser_can_read_it(string? accepted, string? packed)
    {
        await using var application = await TestApplication.StartAsync();
        var client = application.CreateClient();
        var assets = new ClientAssets(ClientAssets.BesideTheExecutable);
        foreach (var (file, type) in new[] { (assets.PortalStyles, "text/css"), (assets.Styles, "text/css"), (assets.Script, "text/javascript"), (assets.PortalScript, "text/javascript"), (assets.Icons, "image/svg+xml") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, file);
            if (accepted is not null)
            {
                request.Headers.Add("Accept-Encoding", accepted);
            }

            var answer = await client.SendAsync(request);
            var sent = await answer.Content.ReadAsByteArrayAsync();

            Assert.Equal(packed is null ? [] : [packed], answer.Content.Headers.ContentEncoding);
            Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
            Assert.Contains("immutable", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(assets.Directory, file[(ClientAssets.Path.Length + 1)..])), await UnpackedAsync(sent, packed));
        }
    }

    private static async Task<byte[]> UnpackedAsync(byte[] sent, string? packed)
    {
        await using var from = new MemoryStream(sent);
        await using Stream unpacking = packed switch { "br" => new BrotliStream(from, CompressionMode.Decompress), "gzip" => new GZipStream(from, CompressionMode.Decompress), _ => from };
        await using var to = new MemoryStream();
        await unpacking.CopyToAsync(to);
        return to.ToArray();
    }
}
