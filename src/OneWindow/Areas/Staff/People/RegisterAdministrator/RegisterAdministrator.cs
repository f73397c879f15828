using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Appointments.Appoint;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Passwords.ResetPassword;
using OneWindow.Areas.Staff.People.AddPerson;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.People.RegisterAdministrator;

/// <summary>Who shall be an administrator of the system.</summary>
internal sealed record RegisterAdministratorCommand(string? Name, string? SignInName);

/// <summary>An administrator who can sign in, and the password to hand over.</summary>
internal sealed record RegisteredAdministrator(string Name, string SignInName, string Unit, string OneTimePassword);

/// <summary>
/// Adds a person and makes them administrator in the profile's first unit. These are two acts with a record each; where a
/// crash came between them, asking again for the same person goes on with the second.
/// </summary>
internal sealed class RegisterAdministrator(
    OneWindowDb db, AddPerson.AddPerson add, ResetPassword reset, Appoint appoint, UnitDirectory units, Profile profile)
{
    public async Task<Result<RegisteredAdministrator>> HandleAsync(
        RegisterAdministratorCommand command, ActionContext by, CancellationToken cancel)
    {
        var added = await FindUnfinishedAsync(command, cancel) is { } unfinished
            ? await ResumeAsync(unfinished, by, cancel)
            : await add.HandleAsync(new AddPersonCommand(command.Name, command.SignInName), by, cancel);
        if (!added.TryGet(out var person, out var refusals))
        {
            return Result<RegisteredAdministrator>.Refused(refusals);
        }

        var unit = (await units.UnitsAsync(cancel))[profile.Units[0].Code];
        var appointed = await appoint.HandleAsync(new AppointCommand(person.Person, PostCodes.Administrator, unit.Id, by.Today), by, cancel);
        return appointed.TryGet(out _, out refusals)
            ? new RegisteredAdministrator(command.Name!.Trim(), SignInName.Normalise(command.SignInName), unit.Name, person.OneTimePassword)
            : Result<RegisteredAdministrator>.Refused(refusals);
    }

    /// <summary>The same person, added but never given a post.</summary>
    private async Task<PersonId?> FindUnfinishedAsync(RegisterAdministratorCommand command, CancellationToken cancel)
    {
        var (name, signIn) = (command.Name?.Trim(), SignInName.Normalise(command.SignInName));
        var found = await db.Set<Person>().FirstOrDefaultAsync(
            person => person.SignInName == signIn && person.Name == name && !person.Appointments.Any(), cancel);
        return found?.Id;
    }

    private async Task<Result<AddedPerson>> ResumeAsync(PersonId person, ActionContext by, CancellationToken cancel)
    {
        var password = await reset.HandleAsync(new ResetPasswordCommand(person), by, cancel);
        return password.TryGet(out var once, out var refusals) ? new AddedPerson(person, once) : Result<AddedPerson>.Refused(refusals);
    }
}
