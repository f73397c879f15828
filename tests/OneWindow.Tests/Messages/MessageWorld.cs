using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Messages;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Areas.Messages.SendMessages;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Settings;
using OneWindow.Law.Offices;
using OneWindow.Law.Triage;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Messages;

/// <summary>All areas on one database and a line that a test holds in its hand; nothing runs by itself.</summary>
internal sealed class MessageWorld : IAsyncDisposable
{
    public const string Worker = "吴秀兰";
    public const string Mobile = "13800136613";

    public static readonly PersonId ClerkId = new(Guid.CreateVersion7());

    private MessageWorld(TestDatabase database, TestLine line) => (Database, Line) = (database, line);

    public TestDatabase Database { get; }

    public TestLine Line { get; }

    public static async Task<MessageWorld> OpenAsync(Engine engine, bool hasLine = true)
    {
        var settings = OneWindowSettings.Read(new ConfigurationBuilder().Build());
        var profile = ProfileReader.Read(settings.ProfilePath);
        var line = new TestLine();
        var database = await TestDatabase.CreateAsync(engine, services =>
        {
            services.AddSingleton(hasLine ? profile : profile with { Messages = new ProfileMessages(Sms: null) });
            services.AddSingleton<ISmsChannel>(line);
            services.AddHttpContextAccessor();
            foreach (var area in AreaCatalogue.All)
            {
                area.AddServices(services, settings);
            }
        });
        return new MessageWorld(database, line);
    }

    public ActionContext Clerk => new(ClerkId, new AppointmentId(Guid.CreateVersion7()), Posts.WindowClerk, new UnitId(Guid.CreateVersion7()), Database.Time.UtcNow);

    public static MatterToRegister Complaint(string? mobile = Mobile, string? address = null) => Hall.WageComplaint() with
    {
        Id = MatterId.New(), ReasonForSecond = "测试",
        Parties = [new(PartyRole.Worker, Worker) { Telephone = mobile, Address = address }],
    };

    public static MatterToRegister SealedReport() => Complaint() with
    {
        Kind = SubmissionKind.Report, Parties = [new(PartyRole.Reporter, Worker) { Telephone = Mobile }],
    };

    public async Task<RegisteredMatter> RegisterAsync(MatterToRegister? matter = null) =>
        (await UseAsync((RegisterMatter register) => register.HandleAsync(matter ?? Complaint(), Clerk, default))).Value;

    /// <summary>One round of the sender, as the hosted service does it.</summary>
    public Task<int> SendAsync() => UseAsync((SendMessages send) => send.RunAsync(default));

    public async Task<T> UseAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = Database.NewScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<List<Message>> MessagesAsync()
    {
        await using var db = Database.Read();
        return await db.Set<Message>().AsNoTracking().OrderBy(message => message.Id).ToListAsync();
    }

    public async Task<Message> OnlyMessageAsync() => Assert.Single(await MessagesAsync());

    public async Task<List<Reminder>> RemindersAsync()
    {
        await using var db = Database.Read();
        return await db.Set<Reminder>().AsNoTracking().OrderBy(reminder => reminder.Id).ToListAsync();
    }

    public string TextOf(Message message) =>
        Database.Services.GetRequiredService<PersonalData>().Reveal(MessageFields.Text, message.Text);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

/// <summary>A line to the outside that does what a test says, and keeps what it was given.</summary>
internal sealed class TestLine : ISmsChannel
{
    public string Code => "mock";

    public List<OutgoingSms> Given { get; } = [];

    /// <summary>What it answers; a test may throw here, as a node that dies with the message handed over.</summary>
    public Func<OutgoingSms, Delivery> Answer { get; set; } = _ => Delivery.Taken;

    public Task<Delivery> SendAsync(OutgoingSms message, CancellationToken cancel)
    {
        Given.Add(message);
        return Task.FromResult(Answer(message));
    }
}
