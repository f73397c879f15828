using System.Globalization;
using OneWindow.Areas.Staff.Appointments.Appoint;
using OneWindow.Areas.Staff.Certificates.AddCertificate;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Passwords.SetPassword;
using OneWindow.Areas.Staff.People.AddPerson;
using OneWindow.Areas.Staff.Windows.AssignWindow;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>Appoints staff of 清源市 and seats the clerks at their windows.</summary>
/// <param name="stage">Where they act.</param>
/// <param name="latest">The day from which the ends of certificates are told.</param>
/// <param name="people">Who; the administrator first.</param>
internal sealed class DemoStaff(Stage stage, DateOnly latest, IReadOnlyList<DemoPerson> people)
{
    private readonly Dictionary<string, PersonId> _persons = new(StringComparer.Ordinal);
    private bool _hasAdministrator;

    /// <summary>Adds everybody with posts, certificates and windows, as they stand on the first day.</summary>
    public async Task AppointAsync(CancellationToken cancel)
    {
        var units = await stage.AskAsync((UnitDirectory directory) => directory.UnitsAsync(cancel));
        var windows = await stage.AskAsync((WindowDirectory directory) => directory.WindowsAsync(cancel));
        foreach (var (one, index) in people.Select((one, index) => (one, index)))
        {
            var added = await stage.DoAsync((AddPerson add) => add.HandleAsync(new AddPersonCommand(one.Name, one.SignIn), By, cancel));
            _persons.Add(one.SignIn, added.Person);
            foreach (var post in new[] { one.Post, one.Also }.OfType<Post>())
            {
                var unit = units[one.Unit].Id;
                var appointment = await stage.DoAsync((Appoint appoint) =>
                    appoint.HandleAsync(new AppointCommand(added.Person, post.Code, unit, Today), By, cancel));
                stage.Enters(one.SignIn, added.Person, appointment, post, unit);
            }

            if (one.Certificate is { } kind)
            {
                await stage.DoAsync((AddCertificate add) => add.HandleAsync(CertificateOf(one, kind, index), By, cancel));
            }

            if (one.Window is { } window)
            {
                var seat = new AssignWindowCommand(windows.Single(entry => entry.Code == window).Id, stage.As(one.SignIn, one.Post).Appointment, Today);
                await stage.DoAsync((AssignWindow assign) => assign.HandleAsync(seat, By, cancel));
            }

            _hasAdministrator = true;
        }
    }

    /// <summary>Gives everybody the password of the demonstration; done on the day of seeding, from which it is valid.</summary>
    public async Task OpenAccountsAsync(CancellationToken cancel)
    {
        foreach (var person in _persons.Values)
        {
            await stage.DoAsync((SetPassword set) => set.HandleAsync(new SetPasswordCommand(person, DemoPeople.Password), By, cancel));
        }
    }

    // The first one is the administrator, added by nobody, who then adds everybody else.
    private ActionContext By => _hasAdministrator ? stage.As(DemoPeople.Administrator, Posts.Administrator) : stage.System;

    private DateOnly Today => ChinaTime.DayOf(stage.Now);

    private AddCertificateCommand CertificateOf(DemoPerson one, CertificateKind kind, int index)
    {
        var until = latest.AddDays(one.CertificateEndsIn);
        var number = string.Create(CultureInfo.InvariantCulture, $"99{(int)kind + 1:00}{index + 1:0000}");
        var issuer = kind == CertificateKind.Enforcement ? "清源市人民政府" : "清源市人力资源和社会保障局";
        return new AddCertificateCommand(_persons[one.SignIn], kind, number, issuer, until.AddYears(-5).AddDays(1), until);
    }
}
