using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Intake;

/// <summary>The drafts and the matters without a way of somebody who takes matters in, before their post ends.</summary>
internal sealed class OpenMattersOfPerson(OneWindowDb db, WaitingMatters waiting) : IOpenWork
{
    public async Task<IReadOnlyList<OpenWork>> OfAsync(PersonId person, IReadOnlyCollection<HeldPost> posts, CancellationToken cancel)
    {
        if (!posts.Any(post => IntakePosts.Registrars.Contains(post.Post)))
        {
            return [];
        }

        var drafts = await db.Set<Draft>().CountAsync(draft => draft.OwnerId == person, cancel);
        var matters = await waiting.CountOfAsync(person, cancel);
        List<OpenWork> open = [];
        if (drafts > 0)
        {
            open.Add(new OpenWork($"没有登记的草稿 {drafts} 份", "草稿只有本人能打开，请本人先登记或者删除"));
        }

        if (matters > 0)
        {
            open.Add(new OpenWork($"登记后还没有转入办理的诉求 {matters} 件", "其他受理员和大厅负责人可以在“诉求”里接着办，请大厅负责人安排"));
        }

        return open;
    }
}
