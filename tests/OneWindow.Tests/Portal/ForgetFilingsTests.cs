using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Portal.FileMatter;
using OneWindow.Data;
using OneWindow.Data.Evidence;
using OneWindow.Data.Jobs;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Portal;

/// <summary>What nobody files is forgotten after thirty days, what a clerk throws away after one: answers, photos, and the files in the store.</summary>
public sealed class ForgetFilingsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_filing_that_nobody_filed_goes_after_thirty_days_with_its_photos_and_their_files(Engine engine)
    {
        // Files tell when they were written by the clock of the machine, so the test's clock begins there.
        var time = new FixedTime(DateTimeOffset.UtcNow);
        await using var door = await Doorstep.OpenAsync(engine, time);
        var (left, kept) = (door.Worker(), door.Worker());
        await LeaveAsync(left, "left");
        await LeaveAsync(kept, "kept");
        Assert.Equal(2, await StoredAsync(door));

        Assert.Equal((2, 2, 2), await AfterAsync(door, time, days: 29));
        await (await PostedForm.OpenAsync(kept.Phone, "/portal/file/employer", "employer")).With("Form.Employer", "鑫荷餐饮").With("Form.Narrative", "三个月没发钱").SendAsync();
        Assert.Equal((1, 1, 1), await AfterAsync(door, time, days: 2));

        Assert.Equal(HttpStatusCode.Redirect, (await left.Phone.GetAsync("/portal/file/person")).StatusCode);
        Assert.Contains("kept.png", (await kept.PageAsync("/portal/file/person")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await AskAsync(door, db => db.Set<Job>().CountAsync(job => job.Kind == "remove-file")));
        Assert.Equal((0, 0, 0), await AfterAsync(door, time, days: 29));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_that_somebody_else_holds_stays_and_so_does_that_of_a_matter(Engine engine)
    {
        var time = new FixedTime(DateTimeOffset.UtcNow);
        await using var door = await Doorstep.OpenAsync(engine, time);

        // Everybody's photo has the same content: one file in the store.
        await door.Worker().FileAsync();
        var worker = door.Worker();
        await worker.BeginAsync();
        await worker.TellOfEmployerAsync();
        await worker.TellOfSelfAsync(telephone: "13900139017");
        Assert.Equal((2, 2, 1), (await AskAsync(door, db => db.Set<Filing>().CountAsync()), await AskAsync(door, db => db.Set<Evidence>().CountAsync()), await StoredAsync(door)));

        Assert.Equal((0, 1, 1), await AfterAsync(door, time, days: 31));
        var matter = await door.LastMatterAsync();
        Assert.Equal(matter.Id, await AskAsync(door, db => db.Set<Evidence>().Select(file => file.MatterId!.Value).SingleAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_uploaded_to_a_draft_goes_after_the_draft_is_thrown_away(Engine engine)
    {
        var time = new FixedTime(DateTimeOffset.UtcNow);
        await using var door = await Doorstep.OpenAsync(engine, time);
        var clerk = await door.Application.SignInAsAsync(Posts.WindowClerk);
        await UploadAsync(clerk, "draft", act: "save");
        var draft = await AskAsync(door, db => db.Set<Draft>().Select(row => row.Id).SingleAsync());
        Assert.Equal(1, await StoredAsync(door));

        await (await PostedForm.OpenAsync(clerk, "/matters/today", "drafts")).With("Form.Discard", draft.Value.ToString()).SendAsync();

        Assert.Equal((0, 0, 1), await AfterAsync(door, time, days: 0));
        Assert.Equal((0, 0, 0), await AfterAsync(door, time, days: 2));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_uploaded_to_a_form_that_nobody_kept_goes_after_thirty_days(Engine engine)
    {
        var time = new FixedTime(DateTimeOffset.UtcNow);
        await using var door = await Doorstep.OpenAsync(engine, time);
        var clerk = await door.Application.SignInAsAsync(Posts.WindowClerk);
        await UploadAsync(clerk, "left", act: "upload");
        await UploadAsync(clerk, "kept", act: "save");

        Assert.Equal((0, 2, 2), await AfterAsync(door, time, days: 29));
        Assert.Equal((0, 1, 1), await AfterAsync(door, time, days: 3));
        Assert.Equal("kept.png", await AskAsync(door, db => db.Set<Evidence>().Select(file => file.Name).SingleAsync()));
    }

    [Fact]
    public async Task A_file_is_not_removed_while_the_same_is_handed_in_again()
    {
        await using var door = await Doorstep.OpenAsync(Engine.Sqlite);
        await LeaveAsync(door.Worker(), "left");
        var hash = await AskAsync(door, db => db.Set<Evidence>().Select(file => file.Hash).SingleAsync());
        var store = door.Application.Services.GetRequiredService<EvidenceStore>();

        Assert.False(store.Remove(hash, DateTime.UtcNow.AddDays(-1)));
        Assert.Equal(1, await StoredAsync(door));
        Assert.True(store.Remove(hash, DateTime.UtcNow.AddDays(1)));
        Assert.False(store.Remove(hash, DateTime.UtcNow.AddDays(1)));
        Assert.Equal(0, await StoredAsync(door));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_that_another_area_holds_stays_when_its_filing_goes(Engine engine)
    {
        var time = new FixedTime(DateTimeOffset.UtcNow);
        await using var door = await Doorstep.OpenAsync(engine, time, services => services.AddSingleton<IHoldsFiles, HoldsAll>());
        await LeaveAsync(door.Worker(), "left");

        Assert.Equal((0, 0, 1), await AfterAsync(door, time, days: 31));
    }

    private static async Task UploadAsync(HttpClient clerk, string photo, string act) => await (await PostedForm.OpenAsync(clerk, "/matters/new", "register"))
        .With("Form.Narrative", "半路走了").With("Form.Act", act).WithFile("Form.Files", $"{photo}.png", Photo(photo)).SendAsync();

    private static async Task LeaveAsync(OnlineWorker worker, string photo)
    {
        await worker.BeginAsync();
        await worker.TellOfEmployerAsync();
        await (await PostedForm.OpenAsync(worker.Phone, "/portal/file/person", "person"))
            .With("Form.Name", "吴秀兰").With("Form.Telephone", OnlineWorker.Telephone)
            .WithFile("Form.Files", $"{photo}.png", Photo(photo)).SendAsync();
    }

    private static byte[] Photo(string name) => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. name.Select(letter => (byte)letter)];

    /// <summary>Filings, pieces of evidence and stored files after so many days and a round.</summary>
    private static async Task<(int Filings, int Evidence, int Stored)> AfterAsync(Doorstep door, FixedTime time, int days)
    {
        time.Advance(TimeSpan.FromDays(days));
        // The round begins at four o'clock in China, whatever the machine's clock was when the test began.
        time.Advance(TimeSpan.FromHours(ChinaTime.Local(time.UtcNow).Hour < 4 ? 5 : 0));
        await door.Application.Services.GetServices<IHostedService>().OfType<ForgetFilings>().Single().OnceAsync(default);
        return (await AskAsync(door, db => db.Set<Filing>().CountAsync()), await AskAsync(door, db => db.Set<Evidence>().CountAsync()), await StoredAsync(door));
    }

    private static Task<int> StoredAsync(Doorstep door)
    {
        var folder = door.Application.Services.GetRequiredService<DataSettings>().Evidence;
        return Task.FromResult(Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length);
    }

    private static async Task<T> AskAsync<T>(Doorstep door, Func<OneWindowDb, Task<T>> ask)
    {
        await using var scope = door.Application.CreateScope();
        return await ask(scope.ServiceProvider.GetRequiredService<OneWindowDb>());
    }

    private sealed class HoldsAll : IHoldsFiles
    {
        public Task<bool> HoldsAsync(OneWindowDb db, string hash, CancellationToken cancel) => Task.FromResult(true);
    }
}
