using System.Text;
using OneWindow.Data;
using OneWindow.Data.Evidence;

namespace OneWindow.Tests.Data.Evidence;

public sealed class EvidenceStoreTests : IDisposable
{
    // SHA-256 of "abc", from FIPS 180-2.
    private const string HashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private readonly string _folder = Directory.CreateTempSubdirectory("onewindow-evidence-").FullName;
    private readonly EvidenceStore _store;

    public EvidenceStoreTests() => _store = new EvidenceStore(new DataSettings(_folder));

    [Fact]
    public async Task A_file_is_stored_under_the_hash_of_its_content_once_and_read_back()
    {
        var first = await KeptAsync("abc");
        var second = await KeptAsync("abc");

        Assert.Equal(new StoredFile(HashOfAbc, 3), first);
        Assert.Equal(first, second);
        using var reader = new StreamReader(_store.Open(HashOfAbc)!);
        Assert.Equal("abc", await reader.ReadToEndAsync());
        Assert.Single(FilesStored());
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused_and_leaves_nothing()
    {
        var refused = await _store.ReceiveAsync(Bytes("abcd"), limit: 3, CancellationToken.None);

        Assert.Equal("file-too-large", Assert.Single(refused.Refusals).Code);
        Assert.Empty(FilesStored());
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing()
    {
        await Assert.ThrowsAsync<IOException>(() => _store.ReceiveAsync(new BrokenStream(), limit: 1000, CancellationToken.None));

        Assert.Empty(FilesStored());
    }

    [Fact]
    public async Task A_file_that_nobody_keeps_is_gone_with_its_request()
    {
        using (var arrived = (await _store.ReceiveAsync(Bytes("abc"), limit: 3, CancellationToken.None)).Value)
        {
            Assert.Equal("abc"u8.ToArray(), arrived.Head.ToArray());
            Assert.Single(FilesStored());
        }

        Assert.Empty(FilesStored());
    }

    [Fact]
    public async Task What_a_crash_left_half_written_is_swept_away_once_it_is_old()
    {
        await KeptAsync("abc");
        using var left = (await _store.ReceiveAsync(Bytes("half"), limit: 4, CancellationToken.None)).Value;

        Assert.Equal(0, _store.Sweep(DateTime.UtcNow.AddDays(-1)));
        Assert.Equal(1, _store.Sweep(DateTime.UtcNow.AddDays(1)));
        Assert.NotNull(_store.Open(HashOfAbc));
    }

    [Fact]
    public async Task A_file_changed_on_disk_is_noticed()
    {
        await KeptAsync("abc");
        Assert.True(await _store.IsWholeAsync(HashOfAbc, CancellationToken.None));

        await File.WriteAllTextAsync(Assert.Single(FilesStored()), "abd");

        Assert.False(await _store.IsWholeAsync(HashOfAbc, CancellationToken.None));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    public void An_address_that_is_no_hash_opens_nothing(string address) =>
        Assert.Throws<ArgumentException>(() => _store.Open(address));

    [Fact]
    public void An_unknown_address_gives_none() => Assert.Null(_store.Open(HashOfAbc));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<StoredFile> KeptAsync(string text)
    {
        using var arrived = (await _store.ReceiveAsync(Bytes(text), limit: 3, CancellationToken.None)).Value;
        return _store.Keep(arrived);
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private string[] FilesStored() => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);

    /// <summary>A connection that is lost after a few bytes.</summary>
    private sealed class BrokenStream : MemoryStream
    {
        private bool _given;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_given)
            {
                throw new IOException("connection lost");
            }

            _given = true;
            buffer.Span[..10].Fill(1);
            return ValueTask.FromResult(10);
        }
    }
}
