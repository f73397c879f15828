using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Certificates;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Staff.People;

/// <summary>Somebody of the staff, with the posts held and the certificates. What is needed to sign in stands apart.</summary>
internal sealed class Person : IVersioned
{
    public required PersonId Id { get; init; }

    public required string Name { get; set; }

    /// <summary>In the form of <see cref="SigningIn.SignInName"/>; unique.</summary>
    public required string SignInName { get; set; }

    public PersonStatus Status { get; set; } = PersonStatus.Active;

    /// <summary>Why the person may not sign in now; null while active.</summary>
    public string? SuspendedBecause { get; set; }

    public long Version { get; set; }

    public List<Appointment> Appointments { get; } = [];

    public List<Certificate> Certificates { get; } = [];
}

internal enum PersonStatus
{
    Active,
    Suspended,

    /// <summary>Another system, which acts by its keys and never signs in; no list of people shows it.</summary>
    OutsideSystem,
}
