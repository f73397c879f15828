using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.RevealPersonal;

/// <summary>Asks to see a party in full.</summary>
public sealed record PersonalToReveal(MatterId Matter, PartyId Party, string? Reason);

/// <summary>A party in full. Never logged, never stored.</summary>
public sealed record PersonInFull(string Name, string? IdentityNumber, string? Telephone, string? Address);

/// <summary>Shows a party's numbers and address in full, and records who asked and why.</summary>
public sealed class RevealPersonal(WriteDoor door, PersonalData personal, MatterEvents events)
{
    private static readonly Refusal NoSuchParty = Refusal.NotFound("no-such-party", "没有这位当事人。");

    public Task<Result<PersonInFull>> HandleAsync(PersonalToReveal command, ActionContext by, CancellationToken cancel) =>
        door.WriteAsync((db, token) => RevealAsync(db, command, by, token), cancel);

    private async Task<Result<PersonInFull>> RevealAsync(OneWindowDb db, PersonalToReveal command, ActionContext by, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().SingleOrDefaultAsync(row => row.Id == command.Matter, cancel);
        if (matter is null)
        {
            return IntakeRefusals.NoSuchMatter;
        }

        var party = await db.PartiesFor(by.Person).SingleOrDefaultAsync(row => row.MatterId == command.Matter && row.Id == command.Party, cancel);
        if (party is null)
        {
            return await db.Set<Party>().AnyAsync(row => row.MatterId == command.Matter && row.Id == command.Party, cancel)
                ? IntakeRefusals.ReporterSealed
                : NoSuchParty;
        }

        if (IntakeRefusals.ForReason(command.Reason) is { } missing)
        {
            return missing;
        }

        await events.AppendAsync(
            db, matter, "personal-shown",
            new MatterHappened($"查看第 {party.Ordinal} 位当事人完整信息", TypedText.Clean(command.Reason), matter.State, matter.State), by, cancel);
        return new PersonInFull(
            party.Name, Reveal(IntakeFields.IdentityNumber, party.IdentityNumber), Reveal(IntakeFields.Telephone, party.Telephone),
            Reveal(IntakeFields.Address, party.Address));
    }

    private string? Reveal(PersonalField field, ProtectedText? value) => value is null ? null : personal.Reveal(field, value);
}
