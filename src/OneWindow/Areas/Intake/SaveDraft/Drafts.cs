using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Intake.SaveDraft;

/// <summary>A draft in the list.</summary>
public sealed record DraftLine(MatterId Id, string Title, DateTime SavedAt)
{
    /// <summary>How old it is, as people say it: 5 分钟前, 2 小时前, 3 天前.</summary>
    public string Age(DateTime now) => (now - SavedAt) switch
    {
        { TotalMinutes: < 1 } => "刚才",
        { TotalHours: < 1 } age => $"{(int)age.TotalMinutes} 分钟前",
        { TotalDays: < 1 } age => $"{(int)age.TotalHours} 小时前",
        var age => $"{(int)age.TotalDays} 天前",
    };
}

/// <summary>Reads a person's own drafts.</summary>
public sealed class Drafts(OneWindowDb db, PersonalData personal)
{
    /// <summary>The newest first.</summary>
    public Task<List<DraftLine>> OfAsync(PersonId owner, CancellationToken cancel) => db.Set<Draft>().AsNoTracking()
        .Where(draft => draft.OwnerId == owner)
        .OrderByDescending(draft => draft.SavedAt).Take(20)
        .Select(draft => new DraftLine(draft.Id, draft.Title, draft.SavedAt))
        .ToListAsync(cancel);

    /// <summary>The form that was saved, as JSON; null for no draft of this person.</summary>
    public async Task<string?> FormAsync(MatterId id, PersonId owner, CancellationToken cancel)
    {
        var draft = await db.Set<Draft>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.OwnerId == owner, cancel);
        return draft is null ? null : personal.Reveal(IntakeFields.Draft, draft.Form);
    }
}
