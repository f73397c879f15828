using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Documents.MatterPapers;
using OneWindow.Areas.Documents.ReadPaper;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Scenarios;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Offices;
using OneWindow.Testing;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

/// <summary>The invented city, seeded once, and disputes beside it: real cases, walked through the use cases themselves, with the papers that they made.</summary>
public sealed class DemoCity : IAsyncLifetime
{
    // Wednesday 14 October 2026, 17:30 in China.
    private static readonly DateTimeOffset SeededAt = new(2026, 10, 14, 9, 30, 0, TimeSpan.Zero);

    private readonly Engine _engine;
    private TestDatabase? _postgres;
    private TestApplication _application = null!;

    public DemoCity()
        : this(Engine.Sqlite)
    {
    }

    private DemoCity(Engine engine) => _engine = engine;

    public static async Task<DemoCity> OnAsync(Engine engine)
    {
        var city = new DemoCity(engine);
        await city.InitializeAsync();
        return city;
    }

    public async Task InitializeAsync()
    {
        var clock = new ScenarioClock(new FixedTime(SeededAt));
        _postgres = _engine == Engine.Postgres ? await TestDatabase.CreateAsync(_engine) : null;
        _application = await TestApplication.StartAsync(
            _postgres?.Settings.PostgresConnectionString, configure: builder => builder.Services.AddSingleton<TimeProvider>(clock));
        await new DemoScenario(_application.Services, clock).BuildAsync(CancellationToken.None);
        var office = new DisputeOffice(_application, clock);
        await office.EnterAsync();
        await DisputeWalks.WalkAsync(office);
    }

    public async Task DisposeAsync()
    {
        await _application.DisposeAsync();
        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }

    /// <summary>Every paper of a kind in the city; of a kind made at the window, as it would read for every matter that was advised and names its person.</summary>
    internal async Task<IReadOnlyList<PaperSheet>> PapersAsync(string kind)
    {
        await using var scope = _application.CreateScope();
        var (db, services) = (scope.ServiceProvider.GetRequiredService<OneWindowDb>(), scope.ServiceProvider);
        var by = new ActionContext(PersonId.None, default, Posts.DepartmentHead, default, SeededAt.UtcDateTime);
        List<PaperSheet?> sheets = [];
        if (MatterPapers.Kinds.Contains(kind))
        {
            var papers = services.GetRequiredService<MatterPapers>();
            var named = await db.Set<Party>().Where(party => !party.IsSealed && party.Name != "" && db.Set<Advice>().Any(advice => advice.MatterId == party.MatterId))
                .Select(party => party.MatterId).Distinct().ToListAsync();
            foreach (var matter in named)
            {
                sheets.Add((await papers.FindAsync(matter, kind, by, default))!.Sheet);
            }
        }
        else
        {
            var reader = services.GetRequiredService<PaperReader>();
            foreach (var id in await db.Set<Document>().Where(document => document.Kind == kind).OrderBy(document => document.Id).Select(document => document.Id).ToListAsync())
            {
                sheets.Add(await reader.FindAsync(db, id, by, default));
            }
        }

        return [.. sheets.OfType<PaperSheet>()];
    }

    /// <summary>What the validator of the Open XML SDK finds in a Word file.</summary>
    internal static IReadOnlyList<string> FaultsIn(byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(word).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }
}
