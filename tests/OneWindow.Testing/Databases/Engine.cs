using System.Reflection;
using Xunit.Sdk;

namespace OneWindow.Testing.Databases;

/// <summary>
/// The databases that the application runs on. A test that stores something is written once and runs on both:
/// <c>[Theory, OnSqlite, OnPostgres] public async Task A_refusal_leaves_no_trace(Engine engine)</c>.
/// </summary>
public enum Engine
{
    /// <summary>SQLite in one file, the default.</summary>
    Sqlite,

    /// <summary>PostgreSQL 15 or later.</summary>
    Postgres,
}

/// <summary>Runs a theory on SQLite.</summary>
public sealed class OnSqliteAttribute : DataAttribute
{
    /// <inheritdoc />
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Engine.Sqlite]];
}

/// <summary>Runs a theory on PostgreSQL, or skips it with the reason where there is none.</summary>
public sealed class OnPostgresAttribute : DataAttribute
{
    /// <summary>Marks the theory.</summary>
    public OnPostgresAttribute() => Skip = PostgresServer.MissingReason;

    /// <inheritdoc />
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Engine.Postgres]];
}
