using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Intake.DirectClerksWork;

/// <summary>How much waits with somebody.</summary>
/// <param name="Person">Who follows it.</param>
/// <param name="Name">The name.</param>
/// <param name="Matters">Matters without a way that accepts them.</param>
/// <param name="Drafts">Registrations saved half-way.</param>
public sealed record ClerkLoad(PersonId Person, string Name, int Matters, int Drafts);

/// <summary>Tells with whom matters and drafts wait, whether or not they still work here: two grouped counts and the names.</summary>
public sealed class ClerksWork(OneWindowDb db, StaffDirectory staff)
{
    /// <summary>Everybody with whom something waits, the most first.</summary>
    public async Task<IReadOnlyList<ClerkLoad>> AllAsync(CancellationToken cancel)
    {
        var matters = await db.Set<Matter>().Where(WaitingMatters.Waits).GroupBy(matter => matter.DirectedToId ?? matter.ClerkId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancel);
        var drafts = await db.Set<Draft>().GroupBy(draft => draft.OwnerId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancel);
        var people = matters.Keys.Union(drafts.Keys).ToList();
        var names = await staff.NamesOfAsync(people, cancel);
        return
        [
            .. people.Select(person => new ClerkLoad(
                    person, names.GetValueOrDefault(person, "已离开的人员"), matters.GetValueOrDefault(person), drafts.GetValueOrDefault(person)))
                .OrderByDescending(load => load.Matters).ThenBy(load => load.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Somebody's name and how many drafts they have; null for nobody known.</summary>
    public async Task<(string Name, int Drafts)?> OfAsync(PersonId clerk, CancellationToken cancel) =>
        await StaffDirectory.Persons(db).Where(person => person.Id == clerk)
            .Select(person => new { person.Name, Drafts = db.Set<Draft>().Count(draft => draft.OwnerId == clerk) }).FirstOrDefaultAsync(cancel) is { } found
            ? (found.Name!, found.Drafts) : null;
}
