using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.SaveDraft;

/// <summary>A registration as far as it was typed.</summary>
/// <param name="Id">The identifier that the matter will have.</param>
/// <param name="Title">What the list of drafts shows.</param>
/// <param name="Form">The whole form as JSON.</param>
public sealed record DraftToSave(MatterId Id, string Title, string Form);

/// <summary>Keeps a registration half-way, so that nothing typed at the counter is lost. Only its owner sees it.</summary>
public sealed class SaveDraft(WriteDoor door, PersonalData personal)
{
    private static readonly Refusal NotYours = Refusal.NotFound("no-such-draft", "没有这份草稿。");

    private static readonly Refusal AlreadyRegistered = Refusal.Conflict("already-registered", "这份草稿已经登记，不能再存。");

    public Task<Result<DateTime>> HandleAsync(DraftToSave command, ActionContext by, CancellationToken cancel)
    {
        var form = personal.Protect(IntakeFields.Draft, command.Form);
        return door.WriteAsync((db, token) => SaveAsync(db, command, form, by, token), cancel);
    }

    private static async Task<Result<DateTime>> SaveAsync(
        OneWindowDb db, DraftToSave command, ProtectedText form, ActionContext by, CancellationToken cancel)
    {
        if (await db.Set<Matter>().AnyAsync(matter => matter.Id == command.Id, cancel))
        {
            return AlreadyRegistered;
        }

        var draft = await db.Set<Draft>().SingleOrDefaultAsync(row => row.Id == command.Id, cancel);
        if (draft is null)
        {
            db.Add(new Draft { Id = command.Id, OwnerId = by.Person, Title = Short(command.Title), Form = form, SavedAt = by.At });
            return by.At;
        }

        if (draft.OwnerId != by.Person)
        {
            return NotYours;
        }

        (draft.Title, draft.Form, draft.SavedAt) = (Short(command.Title), form, by.At);
        return by.At;
    }

    private static string Short(string title) => TypedText.Cut(title, 60);
}
