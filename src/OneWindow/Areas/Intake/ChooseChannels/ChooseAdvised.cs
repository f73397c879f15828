using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake.ChooseChannels;

/// <summary>
/// In the same breath as registering, each claim takes the best way among those that the person agrees to; a claim that none of them
/// suits is left for the matter's page.
/// </summary>
public sealed class ChooseAdvised(OneWindowDb db, AdviceMaker advice, ChooseChannels choose)
{
    public async Task HandleAsync(MatterId id, Func<Channel, bool> isAgreed, ActionContext by, CancellationToken cancel)
    {
        var matter = await db.Set<Matter>().AsNoTracking().Include(row => row.Claims).SingleAsync(row => row.Id == id, cancel);
        if (matter.Claims.Any(claim => claim.Channel is not null))
        {
            return; // sent twice
        }

        var given = advice.Advise(AdviceMaker.FactsOf(matter), by.Today);
        var choices = matter.Claims.OrderBy(claim => claim.Ordinal)
            .Select((claim, index) => (claim.Id, Best: given!.Claims[index].Channels.FirstOrDefault(channel => channel.Standing != Standing.Barred && isAgreed(channel.Channel))))
            .Where(row => row.Best is not null)
            .Select(row => new ChannelChoice(row.Id, row.Best!.Channel))
            .ToList();
        if (choices.Count > 0)
        {
            await choose.HandleAsync(new ChannelsChosen(id, choices, ChoiceBy.Applicant, null, matter.Version), by, cancel);
        }
    }
}
