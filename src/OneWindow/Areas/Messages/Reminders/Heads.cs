using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;

namespace OneWindow.Areas.Messages.Reminders;

/// <summary>Tells who heads the work of a unit, asking the staff once for each post.</summary>
public sealed class Heads(StaffDirectory staff, UnitDirectory units)
{
    private readonly Dictionary<(Post Post, DateOnly Day), IReadOnlyList<PostHolder>> _holders = [];
    private Dictionary<UnitId, string>? _bodies;

    /// <summary>The post that heads the work of a procedure.</summary>
    /// <exception cref="InvalidOperationException">No such procedure is declared.</exception>
    public static Post PostOf(string procedure) => DeclaredProcedures.All.First(one => one.Code == procedure).Head;

    /// <summary>Who holds the post in the body of the unit; where nobody does, everybody who holds it.</summary>
    public async Task<IReadOnlyList<PersonId>> OfAsync(Post post, UnitId unit, DateOnly today, CancellationToken cancel)
    {
        if (!_holders.TryGetValue((post, today), out var holders))
        {
            _holders[(post, today)] = holders = await staff.HoldersAsync(post.Code, unit: null, today, cancel);
        }

        _bodies ??= (await units.UnitsAsync(cancel)).Values.ToDictionary(entry => entry.Id, entry => entry.Body);
        var body = _bodies.GetValueOrDefault(unit);
        var near = holders.Where(holder => body is not null && _bodies.GetValueOrDefault(holder.Unit) == body).ToList();
        return [.. (near.Count > 0 ? near : holders).Select(holder => holder.Person).Distinct()];
    }
}
