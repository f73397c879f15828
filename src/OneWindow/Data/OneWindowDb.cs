using Microsoft.EntityFrameworkCore;
using OneWindow.Data.Mapping;
using OneWindow.Data.Writing;

namespace OneWindow.Data;

/// <summary>
/// All that the application stores, as one model for both engines. Areas map their entities in their own folders
/// (<see cref="IEntityTypeConfiguration{TEntity}"/>, found by scanning the assembly) and reach them by <c>Set&lt;T&gt;()</c>.
/// The context that is injected reads and tracks nothing; one that writes is made by <see cref="WriteDoor"/> alone.
/// </summary>
public sealed class OneWindowDb(DbContextOptions<OneWindowDb> options) : DbContext(options)
{
    private readonly LaterStatements _later = new();

    /// <summary>
    /// Set by the write door: only its contexts may save. They look for changes once, when they save: looking compares every value, and
    /// asking what was added (<c>Local</c>) would look each time.
    /// </summary>
    internal bool InsideTheDoor
    {
        get;
        init => (field, ChangeTracker.AutoDetectChangesEnabled) = (value, !value);
    }

    /// <summary>
    /// Sends the changes tracked so far, within the transaction of the door. A use case needs it only before a query
    /// that must see its own changes; the door flushes by itself when the work is done.
    /// </summary>
    public Task FlushAsync(CancellationToken cancel) => SaveChangesAsync(cancel);

    /// <summary>
    /// Leaves a statement whose answer nobody waits for until the changes are sent: it goes first. What tracked changes can do, they do.
    /// </summary>
    internal void Later(FormattableString statement)
    {
        RequireTheDoor();
        _later.Add(statement);
    }

    /// <summary>Sends what <see cref="Later"/> left, before anything else is asked.</summary>
    internal Task SendLaterAsync(CancellationToken cancel) => _later.SendAsync(Database, cancel);

    /// <summary>
    /// Says which version the person saw: if it is no longer current, saving ends as <c>changed-meanwhile</c>. The aggregate
    /// counts as changed.
    /// </summary>
    public void Expect(IVersioned aggregate, long shown)
    {
        Touch(aggregate);
        Entry(aggregate).Property(nameof(IVersioned.Version)).OriginalValue = shown;
    }

    /// <summary>Counts an aggregate as changed when only its parts did, so that a second actor is told.</summary>
    public void Touch(IVersioned aggregate) => Entry(aggregate).Property(nameof(IVersioned.Version)).IsModified = true;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RequireTheDoor();
        await SendLaterAsync(cancellationToken);
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
        {
            var version = entry.Property(row => row.Version);
            version.CurrentValue = entry.State switch
            {
                EntityState.Added => 1,
                EntityState.Modified => version.OriginalValue + 1,
                _ => version.CurrentValue,
            };
        }

        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("Nothing is saved synchronously; the write door saves when the work is done.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        ValueConversions.Register(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(OneWindowDb).Assembly);
        ModelRules.Apply(modelBuilder);
    }

    private void RequireTheDoor()
    {
        if (!InsideTheDoor)
        {
            throw new InvalidOperationException("This context only reads; changes go through WriteDoor.");
        }
    }
}
