using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Messages;
using OneWindow.Areas.Messages.Contracts;
using OneWindow.Areas.Messages.SendMessages;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Messages;

/// <summary>The whole application with a clerk at the window, a line in the hand of the test, and every line of the log.</summary>
internal sealed class MessageHall : IAsyncDisposable
{
    private readonly TestDatabase? _postgres;
    private readonly ActionContext _by;

    private MessageHall(TestApplication application, TestLine line, KeptLog log, TestDatabase? postgres, HttpClient clerk, ActionContext by) =>
        (Application, Line, Log, _postgres, Clerk, _by) = (application, line, log, postgres, clerk, by);

    public TestApplication Application { get; }

    public TestLine Line { get; }

    public KeptLog Log { get; }

    public HttpClient Clerk { get; }

    public static async Task<MessageHall> OpenAsync(Engine engine)
    {
        var (line, log) = (new TestLine(), new KeptLog());
        var postgres = engine == Engine.Postgres ? await TestDatabase.CreateAsync(engine) : null;
        var application = await TestApplication.StartAsync(postgres?.Settings.PostgresConnectionString, configure: builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(new FixedTime());
            builder.Services.AddSingleton<ISmsChannel>(line);
            builder.Logging.AddProvider(log);
        });
        var (clerk, by) = await application.SignInPersonAsync(Posts.WindowClerk);
        return new MessageHall(application, line, log, postgres, clerk, by);
    }

    /// <summary>A registered matter and the message that tells of it, given up by the line.</summary>
    public async Task<(RegisteredMatter Matter, Message Message)> UndeliveredAsync()
    {
        Line.Answer = _ => new Delivery(DeliveryOutcome.Never, "号码不存在");
        var matter = (await UseAsync((RegisterMatter register) => register.HandleAsync(MessageWorld.Complaint(), _by, default))).Value;
        await UseAsync((SendMessages send) => send.RunAsync(default));
        return (matter, await UseAsync((OneWindowDb db) => db.Set<Message>().AsNoTracking().SingleAsync(message => message.MatterId == matter.Id)));
    }

    public async Task<T> UseAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = Application.CreateScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await Application.DisposeAsync();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }
}
