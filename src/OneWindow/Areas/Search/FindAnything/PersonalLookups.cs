using OneWindow.Areas.Search.Contracts;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Mapping;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Search.FindAnything;

/// <summary>A person was looked for by a number. The number itself is not repeated: its keyed hash tells whether two looked for the same.</summary>
/// <param name="By">Which number.</param>
/// <param name="Lookup">Its keyed hash.</param>
/// <param name="Found">How many lines were shown.</param>
internal sealed record PersonLookedUp(PersonalNumberKind By, string Lookup, int Found);

/// <summary>
/// Records who looked for whom by a number (docs/adr/0006): one stream for each of the staff. Finding nothing is recorded
/// too, for it tells that somebody has not come.
/// </summary>
public sealed class PersonalLookups(WriteDoor door, EventStore events, PersonalData personal)
{
    /// <summary>The kind of the stream; its identifier is that of the person who looks.</summary>
    internal const string Stream = "personal-lookup";

    internal async Task RecordAsync(PersonalNumber number, int found, ActionContext by, CancellationToken cancel)
    {
        var lookedUp = new PersonLookedUp(number.Kind, personal.LookupsOf(FieldOf(number.Kind), number.Value)[0], found);
        var recorded = await door.WriteAsync<long>(
            async (db, token) => (await events.AppendAsync(db, new EventStream(Stream, by.Person.Value), "person-looked-up", lookedUp, by, token)).Sequence,
            cancel);
        _ = recorded.Value;
    }

    // The parties' numbers are hashed under these names.
    private static PersonalField FieldOf(PersonalNumberKind kind) => new("search.number", _ => "***", text => text, Spelling.Hyphenated(kind.ToString()));
}
