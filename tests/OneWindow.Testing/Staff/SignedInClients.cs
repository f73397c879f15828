using Microsoft.Extensions.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Passwords;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Areas.Staff.Units;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;

namespace OneWindow.Testing.Staff;

/// <summary>Clients that are signed in, without the time that checking a password takes.</summary>
public static class SignedInClients
{
    /// <summary>A client of a new person who holds this post, in a unit of the demonstration city.</summary>
    /// <param name="application">The application.</param>
    /// <param name="post">The post acted as.</param>
    /// <param name="unit">The code of the unit in the profile.</param>
    /// <param name="name">The person's name.</param>
    public static async Task<HttpClient> SignInAsAsync(
        this TestApplication application, Post post, string unit = "hall", string name = "何晓燕") =>
        (await application.SignInPersonAsync(post, unit, name)).Client;

    /// <summary>Like <see cref="SignInAsAsync"/>, and tells who it is.</summary>
    public static async Task<(HttpClient Client, ActionContext Actor)> SignInPersonAsync(
        this TestApplication application, Post post, string unit = "hall", string name = "何晓燕")
    {
        await using var scope = application.CreateScope();
        var services = scope.ServiceProvider;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var hash = services.GetRequiredService<PasswordHashes>().Make("not used: the session is opened directly");
        var opening = services.GetRequiredService<OpenSession>();
        var (person, appointment) = (PersonId.New(), AppointmentId.New());
        var unitId = default(UnitId);
        var token = await services.GetRequiredService<WriteDoor>().WriteAsync<string>(
            async (db, cancel) =>
            {
                unitId = (await db.Set<Unit>().SingleAsync(row => row.Code == unit, cancel)).Id;
                db.Add(new Person
                {
                    Id = person, Name = name, SignInName = person.Value.ToString("N"),
                    Appointments =
                    {
                        new Appointment { Id = appointment, PersonId = person, Post = post.Code, UnitId = unitId, FromDay = ChinaTime.DayOf(now) },
                    },
                });
                db.Add(new Credential { PersonId = person, PasswordHash = hash, ChangedAt = now, MustChange = false });
                await db.FlushAsync(cancel);
                return await opening.OpenAsync(db, person, "测试", now, cancel);
            },
            CancellationToken.None);

        return (application.CreateClient("ow-session=" + token.Value), new ActionContext(person, appointment, post, unitId, now));
    }
}
