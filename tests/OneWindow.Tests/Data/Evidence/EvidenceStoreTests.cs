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
        var first = await _store.StoreAsync(Bytes("abc"), limit: 3, CancellationToken.None);
        var second = await _store.StoreAsync(Bytes("abc"), limit: 3, CancellationToken.None);

        Assert.Equal(new StoredFile(HashOfAbc, 3), first.Value);
        Assert.Equal(first.Value, second.Value);
        using var reader = new StreamReader(_store.Open(HashOfAbc)!);
        Assert.Equal("abc", await reader.ReadToEndAsync());
        Assert.Single(FilesStored());
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused_and_leaves_nothing()
    {
        var refused = await _store.StoreAsync(Bytes("abcd"), limit: 3, CancellationToken.None);

        Assert.Equal("file-too-large", Assert.Single(refused.Refusals).Code);
        Assert.Empty(FilesStored());
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing()
    {
        await Assert.ThrowsAsync<IOException>(() => _store.StoreAsync(new BrokenStream(), limit: 1000, CancellationToken.None));

        Assert.Empty(FilesStored());
    }

    [Fact]
    public async Task A_file_changed_on_disk_is_noticed()
    {
        await _store.StoreAsync(Bytes("abc"), limit: 3, CancellationToken.None);
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
