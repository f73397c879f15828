using OneWindow.Testing.Databases;

namespace OneWindow.Faults.Tests.Harness;

/// <summary>A theory that stops its PostgreSQL server: one on another machine will not do.</summary>
public sealed class OwnPostgresTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks the theory, and skips it where no server is installed.</summary>
    public OwnPostgresTheoryAttribute()
    {
        if (!PostgresCluster.IsInstalled)
        {
            Skip = "stops and starts PostgreSQL, which is not installed below /usr/lib/postgresql";
        }
    }
}

/// <summary>A theory that fills a disk of a few megabytes, which only root may make.</summary>
public sealed class SmallDiskTheoryAttribute : TheoryAttribute
{
    /// <summary>Marks the theory, and skips it where no disk can be made.</summary>
    public SmallDiskTheoryAttribute()
    {
        if (!SmallDisk.CanBeMade)
        {
            Skip = "fills a disk of its own, which only root may mount";
        }
    }
}
