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
            open.Add(new OpenWork($"没有登记的草稿 {drafts} 份", "请本人先登记或者删除，或者由大厅负责人在“大厅今日”里连同诉求一起指派给别人"));
        }

        if (matters > 0)
        {
            open.Add(new OpenWork($"登记后还没有转入办理的诉求 {matters} 件", "由大厅负责人在“大厅今日”里一次指派给别的窗口"));
        }

        return open;
    }
}
