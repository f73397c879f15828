using Microsoft.EntityFrameworkCore;
using OneWindow.Data;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Messages.Contracts;

/// <summary>Something that those who brought a matter were told.</summary>
/// <param name="At">When it was written, UTC.</param>
/// <param name="Kind">What it is, in Chinese: 立案告知.</param>
/// <param name="Text">The words: they name no person, no employer and no sum.</param>
public sealed record ToldLine(DateTime At, string Kind, string Text);

/// <summary>What parties were told by message or on paper, for the page on which they follow their matter.</summary>
public sealed class ToldParties(OneWindowDb db, PersonalData personal)
{
    private const int Most = 100;

    /// <summary>Everything told about the matter of this number, each once, oldest first. What holds the query code is left out, what went to the employer, and that somebody wrote: what was written stands there itself.</summary>
    public async Task<IReadOnlyList<ToldLine>> OfAsync(string number, CancellationToken cancel)
    {
        var kinds = MessageKinds.All.Where(kind => !kind.ToEmployer && kind != MessageKinds.Registered && kind != MessageKinds.Words).Select(kind => kind.Code).ToList();
        var rows = await db.Set<Message>().AsNoTracking().Where(message => message.Number == number && kinds.Contains(message.Kind))
            .OrderByDescending(message => message.Id).Take(Most).ToListAsync(cancel);
        return
        [
            .. rows.DistinctBy(message => (message.Kind, message.CauseId, message.CauseSequence)).OrderBy(message => message.Id)
                .Select(message => new ToldLine(message.WrittenAt, MessageKinds.Of(message.Kind).Name, personal.Reveal(MessageFields.Text, message.Text))),
        ];
    }
}
