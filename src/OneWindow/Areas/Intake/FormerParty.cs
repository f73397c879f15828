using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake;

/// <summary>A person as registered before a correction. Nothing that was taken down disappears.</summary>
public sealed class FormerParty
{
    public required Guid Id { get; init; }

    public required PartyId PartyId { get; init; }

    public required DateTime ReplacedAt { get; init; }

    public required AppointmentId ReplacedAs { get; init; }

    public required string Name { get; init; }

    public ProtectedText? IdentityNumber { get; init; }

    public ProtectedText? Telephone { get; init; }

    public ProtectedText? Address { get; init; }

    public bool? MigrantWorker { get; init; }

    public Money? Amount { get; init; }

    internal static FormerParty Of(Party party, ActionContext by) => new()
    {
        Id = Guid.CreateVersion7(), PartyId = party.Id, ReplacedAt = by.At, ReplacedAs = by.Appointment, Name = party.Name,
        IdentityNumber = party.IdentityNumber, Telephone = party.Telephone, Address = party.Address,
        MigrantWorker = party.MigrantWorker, Amount = party.Amount,
    };
}
