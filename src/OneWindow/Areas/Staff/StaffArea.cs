using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using OneWindow.Areas.Search.Contracts;
using OneWindow.Areas.Staff.Absences.EndAbsence;
using OneWindow.Areas.Staff.Absences.ListAbsences;
using OneWindow.Areas.Staff.Absences.RecordAbsence;
using OneWindow.Areas.Staff.Access;
using OneWindow.Areas.Staff.Appointments.Appoint;
using OneWindow.Areas.Staff.Appointments.EndAppointment;
using OneWindow.Areas.Staff.Appointments.RestoreAppointment;
using OneWindow.Areas.Staff.Certificates.AddCertificate;
using OneWindow.Areas.Staff.Certificates.EndCertificate;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.Passwords.ChangePassword;
using OneWindow.Areas.Staff.Passwords.ResetPassword;
using OneWindow.Areas.Staff.Passwords.SetPassword;
using OneWindow.Areas.Staff.Passwords;
using OneWindow.Areas.Staff.People.AddPerson;
using OneWindow.Areas.Staff.People.EditPerson;
using OneWindow.Areas.Staff.People.ListPeople;
using OneWindow.Areas.Staff.People.RegisterAdministrator;
using OneWindow.Areas.Staff.People.RestorePerson;
using OneWindow.Areas.Staff.People.ShowPerson;
using OneWindow.Areas.Staff.People.SuspendPerson;
using OneWindow.Areas.Staff.PostsHeld;
using OneWindow.Areas.Staff.Record;
using OneWindow.Areas.Staff.Sessions.MySessions;
using OneWindow.Areas.Staff.Sessions.RevokeSessions;
using OneWindow.Areas.Staff.Sessions;
using OneWindow.Areas.Staff.SigningIn;
using OneWindow.Areas.Staff.Units;
using OneWindow.Areas.Staff.Windows.AssignWindow;
using OneWindow.Areas.Staff.Windows.RelieveWindow;
using OneWindow.Hosting.Areas;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Settings;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Staff;

/// <summary>Persons, posts, units and windows; who is signed in, and what they may open.</summary>
internal sealed class StaffArea : IArea
{
    public string Name => "Staff";

    public void AddServices(IServiceCollection services, OneWindowSettings settings)
    {
        AddAccess(services);

        services.AddSingleton(provider => SignInRules.From(provider.GetRequiredService<Profile>().SignIn));
        services.AddSingleton<PasswordHashes>();
        services.AddScoped<SignIn>();
        services.AddScoped<GuessGuards>();
        services.AddScoped<OpenSession>();
        services.AddScoped<SessionReader>();
        services.AddScoped<TouchSession>();
        services.AddScoped<SwitchPost>();
        services.AddScoped<RevokeSession>();

        AddUseCases(services);
        AddReaders(services);
        services.AddScoped<IStartTask, SynchroniseUnits>();
        services.AddScoped<ISearched, Found.FoundStaff>();
    }

    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        SessionEndpoints.Map(routes);
        StaffEndpoints.Map(routes);
    }

    private static void AddAccess(IServiceCollection services)
    {
        services.AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, configureOptions: null);
        services.AddSingleton<IAuthorizationHandler, DeclaredAccess>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new DeclaredAccess()).Build());

        services.AddScoped<CurrentActor>();
        services.AddScoped<IFrameSource, StaffFrameSource>();
        services.AddScoped<INavigation, StaffNavigation>();
    }

    private static void AddUseCases(IServiceCollection services)
    {
        services.AddSingleton<StaffRecord>();
        services.AddScoped<AddPerson>();
        services.AddScoped<EditPerson>();
        services.AddScoped<SuspendPerson>();
        services.AddScoped<RestorePerson>();
        services.AddScoped<ResetPassword>();
        services.AddScoped<SetPassword>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<Appoint>();
        services.AddScoped<RegisterAdministrator>();
        services.AddScoped<EndAppointment>();
        services.AddScoped<RestoreAppointment>();
        services.AddScoped<RecordAbsence>();
        services.AddScoped<EndAbsence>();
        services.AddScoped<AddCertificate>();
        services.AddScoped<EndCertificate>();
        services.AddScoped<RevokeSessions>();
        services.AddScoped<AssignWindow>();
        services.AddScoped<RelieveWindow>();
    }

    private static void AddReaders(IServiceCollection services)
    {
        services.AddScoped<StaffDirectory>();
        services.AddScoped<UnitDirectory>();
        services.AddScoped<IssuingUnit>();
        services.AddScoped<WindowDirectory>();
        services.AddScoped<PersonReader>();
        services.AddScoped<People.OpenWorkReader>();
        services.AddScoped<PersonRecordReader>();
        services.AddScoped<PeopleReader>();
        services.AddScoped<MySessionsReader>();
        services.AddScoped<PostsHeldReader>();
        services.AddScoped<AbsenceReader>();
    }
}
