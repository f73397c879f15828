using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.AnswerDataRequest;

/// <summary>A person asks what is held about them.</summary>
/// <param name="Of">Their identity number or telephone.</param>
/// <param name="Reason">On what application it is answered: 本人2026年3月2日书面申请.</param>
public sealed record DataRequest(string? Of, string? Reason);

/// <summary>What one matter holds about a person.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Number">Its number.</param>
/// <param name="RegisteredOn">The day it was registered.</param>
/// <param name="State">How far it is.</param>
/// <param name="Name">The name.</param>
/// <param name="IdentityNumber">公民身份号码; null for none.</param>
/// <param name="Telephone">The telephone; null for none.</param>
/// <param name="Address">The address for service; null for none.</param>
/// <param name="Narrative">What was brought, in the words of those who brought it.</param>
/// <param name="Evidence">The names of the files handed in.</param>
public sealed record HeldData(
    MatterId Matter, string Number, DateOnly RegisteredOn, string State, string Name, string? IdentityNumber, string? Telephone, string? Address,
    string Narrative, IReadOnlyList<string> Evidence);

/// <summary>
/// Gives a person what matters hold about them, in clear. It is a showing like any other: each matter's record says that, when
/// and on what application it was given.
/// </summary>
public sealed class AnswerDataRequest(WriteDoor door, PersonSearch search, PersonalData personal, MatterEvents events)
{
    private static readonly Refusal NoNumber = Refusal.Invalid("Of", "no-number", "请写 18 位公民身份号码或手机、固定电话号码。");

    /// <summary>Gives it, the latest matter first; empty when nothing is held.</summary>
    public async Task<Result<IReadOnlyList<HeldData>>> HandleAsync(DataRequest command, ActionContext by, CancellationToken cancel)
    {
        if (search.TokenOf(command.Of) is not { } token)
        {
            return NoNumber;
        }

        if (IntakeRefusals.ForReason(command.Reason) is { } missing)
        {
            return missing;
        }

        var matters = await search.MattersOfAsync(token, sealedToo: true, cancel);
        var lookups = personal.LookupsOf(IntakeFields.IdentityNumber, command.Of!).Concat(personal.LookupsOf(IntakeFields.Telephone, command.Of!)).ToList();
        return await door.WriteAsync((db, stop) => GiveAsync(db, matters, lookups, TypedText.Clean(command.Reason), by, stop), cancel);
    }

    private async Task<Result<IReadOnlyList<HeldData>>> GiveAsync(
        OneWindowDb db, IReadOnlyList<MatterId> ids, IReadOnlyList<string> lookups, string? reason, ActionContext by, CancellationToken cancel)
    {
        var matters = await db.Set<Matter>().AsSplitQuery().Include(matter => matter.Parties).Where(matter => ids.Contains(matter.Id))
            .OrderByDescending(matter => matter.Id).ToListAsync(cancel);
        var wanted = ids.Select(id => (MatterId?)id).ToList();
        var evidence = (await db.Set<Evidence>().Where(file => wanted.Contains(file.MatterId)).OrderBy(file => file.Id)
            .Select(file => new { Matter = file.MatterId!.Value, file.Name }).ToListAsync(cancel)).ToLookup(file => file.Matter, file => file.Name);
        var held = new List<HeldData>();
        foreach (var matter in matters)
        {
            var party = matter.Parties.First(one => Has(one.IdentityNumber, lookups) || Has(one.Telephone, lookups));
            await events.AppendAsync(
                db, matter, "personal-shown",
                new MatterHappened($"应第 {party.Ordinal} 位当事人申请提供其个人信息", reason, matter.State, matter.State), by, cancel);
            held.Add(new HeldData(
                matter.Id, matter.Number, matter.RegisteredOn, matter.State.Name(), party.Name,
                Clear(IntakeFields.IdentityNumber, party.IdentityNumber), Clear(IntakeFields.Telephone, party.Telephone),
                Clear(IntakeFields.Address, party.Address), Clear(IntakeFields.Narrative, matter.NarrativeInFull) ?? matter.Narrative,
                [.. evidence[matter.Id]]));
        }

        return held;
    }

    private static bool Has(ProtectedText? value, IReadOnlyList<string> lookups) => value?.Lookup is { } lookup && lookups.Contains(lookup);

    private string? Clear(PersonalField field, ProtectedText? value) => value is null ? null : personal.Reveal(field, value);
}
