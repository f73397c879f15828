using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OneWindow.Bench.Loading;
using OneWindow.Data;
using OneWindow.Hosting;

namespace OneWindow.Bench.Measuring;

/// <summary>The data set that the settings name, opened beside the application, and whoever works with it.</summary>
internal sealed class DataSet : IAsyncDisposable
{
    private readonly Microsoft.AspNetCore.Builder.WebApplication _inside = OneWindowApplication.Build();
    private readonly DbConnection _connection;

    private DataSet()
    {
        Settings = _inside.Services.GetRequiredService<DataSettings>();
        IsPostgres = Settings.PostgresConnectionString is not null;
        _connection = IsPostgres
            ? new NpgsqlConnection(Settings.PostgresConnectionString + ";Timezone=UTC")
            : new SqliteConnection($"Data Source={Settings.SqliteFile};Pooling=False");
        Rows = new StoredRows(_connection, IsPostgres);
    }

    public IServiceProvider Services => _inside.Services;

    public DataSettings Settings { get; }

    public bool IsPostgres { get; }

    public StoredRows Rows { get; }

    public static async Task<DataSet> OpenAsync()
    {
        var set = new DataSet();
        await set._connection.OpenAsync();
        return set;
    }

    /// <summary>Plans what is asked for.</summary>
    public async Task<PlanMaker> PlannerAsync(OneWindowDb db, Visitor clerk, Visitor inspector)
    {
        var appointment = (await Rows.QueryAsync(
            "select a.id from staff_appointment a join staff_person p on p.id = a.person_id where p.sign_in_name = 'chenliqun' and a.post = 'labour-inspector' and a.until_day is null"))[0][0];
        return new PlanMaker(Rows, db, Settings, clerk, inspector, appointment is Guid id ? id : Guid.Parse((string)appointment!));
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _inside.DisposeAsync();
    }
}
