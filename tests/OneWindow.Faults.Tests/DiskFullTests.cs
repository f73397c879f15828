using System.Net;
using System.Net.Http.Headers;
using OneWindow.Bench.Measuring;
using OneWindow.Faults.Tests.Harness;
using OneWindow.Testing.Databases;

namespace OneWindow.Faults.Tests;

/// <summary>The disk under the data folder is really full: first in the middle of a file, then for every write.</summary>
[Collection(nameof(DemoCities))]
public sealed class DiskFullTests(DemoCities cities)
{
    [SmallDiskTheory, OnSqlite, OnPostgres]
    public async Task A_file_that_finds_no_space_is_told_so_keeps_what_was_typed_and_leaves_nothing(Engine engine)
    {
        await using var city = await cities.CopyAsync(engine);
        await using var disk = await SmallDisk.MountAsync(Path.Combine(city.Data, "evidence"), megabytes: 2);
        await using var program = await city.ServeAsync();
        using var clerk = await Visitor.SignInAsync(program.Url, "zhoumin");

        disk.Fill();
        var full = await UploadAsync(clerk, bytes: 300_000);
        var told = await full.Content.ReadAsStringAsync();
        disk.MakeRoom();
        var stored = Directory.GetFiles(Path.Combine(city.Data, "evidence"), "*", SearchOption.AllDirectories);
        var again = await UploadAsync(clerk, bytes: 300_000);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, full.StatusCode);
        Assert.Contains("存储空间已满", told, StringComparison.Ordinal);
        Assert.Contains("说了一半的经过", told, StringComparison.Ordinal);
        Assert.Empty(stored);
        Assert.Contains("转账.jpg", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Report.AddAsync($"disk full while a file arrives, {engine}: refused beside the file, nothing left of it, taken when there was space again");
    }

    [SmallDiskTheory, OnSqlite]
    public async Task A_database_that_finds_no_space_stores_nothing_by_halves_and_goes_on_when_there_is_some(Engine engine)
    {
        await using var city = await cities.CopyAsync(engine);
        await using var disk = await city.MoveToSmallDiskAsync(megabytes: 40);
        await using var program = await city.ServeAsync();
        var (connection, rows) = await city.OpenDatabaseAsync();
        using var load = await Load.PrepareAsync(program.Url, rows);
        Assert.NotNull((await load.SendAsync(Write.New(null))).Answer);
        await connection.DisposeAsync();

        disk.Fill();
        await load.RunAsync(() => load.Writes.Count(write => write.Answer is null && write.Status is not null) < 30);
        var refused = load.Writes.Where(write => write.Answer is null).ToList();
        disk.MakeRoom();

        Assert.Empty(refused.Where(write => write.Status != HttpStatusCode.ServiceUnavailable || !write.Said.Contains("storage-full", StringComparison.Ordinal)).Select(write => $"{write.Status} {write.Said}").Distinct());
        await Patience.UntilAsync(async () => (await load.SendAsync(Write.New(null))).Answer is not null, "the application writes again");
        (connection, rows) = await city.OpenDatabaseAsync();
        await new Bookkeeping(rows).MustBeSoundAsync(load.Writes);
        await Task.WhenAll(refused.Select(load.AgainAsync));
        Assert.Empty(refused.Where(write => write.Answer is null).Select(write => $"{write.Status} {write.Said}").Distinct());
        await new Bookkeeping(rows).MustBeSoundAsync(load.Writes);
        await city.MustRunAsync("verify");
        await connection.DisposeAsync();
        await Report.AddAsync($"disk full under the database, {engine}: {refused.Count} of {load.Writes.Count} writes refused with 503, none stored by halves; it went on when there was space");
    }

    /// <summary>The registration form with a photo, as a browser sends it.</summary>
    private static async Task<HttpResponseMessage> UploadAsync(Visitor clerk, int bytes)
    {
        var photo = new ByteArrayContent([0xFF, 0xD8, 0xFF, 0xE0, .. new byte[bytes]]) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } };
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in await clerk.HiddenFieldsAsync("/matters/new", "register"))
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new StringContent("upload"), "Form.Act");
        form.Add(photo, "Form.Files", "转账.jpg");
        form.Add(new StringContent("说了一半的经过"), "Form.Narrative");
        return await clerk.Client.PostAsync("/matters/new", form);
    }
}
