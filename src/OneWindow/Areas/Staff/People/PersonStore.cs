using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.People;

/// <summary>Loads a person whole, as the use cases change them.</summary>
internal static class PersonStore
{
    public static Task<Person?> FindPersonAsync(this OneWindowDb db, PersonId id, CancellationToken cancel) => db.Set<Person>()
        .Include(person => person.Appointments).Include(person => person.Certificates).AsSplitQuery()
        .FirstOrDefaultAsync(person => person.Id == id && person.Status != PersonStatus.OutsideSystem, cancel);

    /// <summary>Marks the person as changed, from the version that the form showed; null where no form was shown.</summary>
    public static void Change(this OneWindowDb db, Person person, long? shown)
    {
        if (shown is { } version)
        {
            db.Expect(person, version);
        }
        else
        {
            db.Touch(person);
        }
    }
}
