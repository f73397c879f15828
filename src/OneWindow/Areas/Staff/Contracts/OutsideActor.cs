using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Areas.Staff.Units;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;

namespace OneWindow.Areas.Staff.Contracts;

/// <summary>Another system, as it acts in one request: under its own name, in a post of a unit, and no further than its scopes.</summary>
/// <param name="Person">What the record names; nobody who could sign in.</param>
/// <param name="Appointment">The post that it holds.</param>
/// <param name="Name">The system's name.</param>
/// <param name="Post">The post acted as.</param>
/// <param name="Unit">The unit in which it acts.</param>
/// <param name="Scopes">The codes of what its key was given for.</param>
public sealed record OutsideActor(
    PersonId Person, AppointmentId Appointment, string Name, Post Post, UnitId Unit, IReadOnlyCollection<string> Scopes)
{
    /// <summary>The system that this request came from; null for a person or a visitor.</summary>
    public static OutsideActor? Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Items[typeof(OutsideActor)] as OutsideActor;
    }

    /// <summary>Lets the request act as this system.</summary>
    public void KeepFor(HttpContext http, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Items[typeof(OutsideActor)] = this;
        var held = new PostHeld(Appointment, Post, Unit, string.Empty);
        new SignedInSession(default, Person, Name, held, [held], MustChangePassword: false, now).KeepFor(http);
    }

    /// <summary>Whether a route is open to keys, and this one was given for it.</summary>
    public bool MayOpen(Endpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        return endpoint.Metadata.GetMetadata<ApiScope>() is { } scope && Scopes.Contains(scope.Code);
    }
}

/// <summary>Gives other systems a name and a post among the staff, so that every record tells who acted.</summary>
public static class OutsideActors
{
    /// <summary>
    /// The posts that a system may hold: those that take matters in. None of them heads anything or decides by law, and none needs a certificate.
    /// </summary>
    public static readonly IReadOnlyList<Post> Posts =
        [Law.Offices.Posts.WindowClerk, Law.Offices.Posts.PetitionClerk, Law.Offices.Posts.ArbitrationRegistrar, Law.Offices.Posts.Mediator];

    /// <summary>Enters a system in the door's transaction.</summary>
    public static (PersonId Person, AppointmentId Appointment) Add(OneWindowDb db, string name, Post post, UnitId unit, ActionContext by)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(by);
        var person = new Person { Id = PersonId.New(), Name = name, SignInName = $"system:{Guid.CreateVersion7():N}", Status = PersonStatus.OutsideSystem };
        var held = new Appointment { Id = AppointmentId.New(), PersonId = person.Id, Post = post.Code, UnitId = unit, FromDay = by.Today };
        person.Appointments.Add(held);
        db.Add(person);
        return (person.Id, held.Id);
    }

    /// <summary>Calls a system otherwise wherever it is named, in the door's transaction.</summary>
    public static async Task RenameAsync(OneWindowDb db, PersonId system, string name, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        (await db.Set<Person>().SingleAsync(row => row.Id == system && row.Status == PersonStatus.OutsideSystem, cancel)).Name = name;
    }

    /// <summary>Whether there is such a unit.</summary>
    public static Task<bool> KnowsAsync(OneWindowDb db, UnitId unit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<Unit>().AnyAsync(row => row.Id == unit && !row.Withdrawn, cancel);
    }
}
