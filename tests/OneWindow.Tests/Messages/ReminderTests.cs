using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Areas.Staff.Appointments;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;
using OneWindow.Tests.Cases;
using OneWindow.Tests.Operations;

namespace OneWindow.Tests.Messages;

/// <summary>Who is reminded of what, once. Investigation: 60 working days from 2 March 2026, so due on 28 May, yellow from 21 May (five working days before).</summary>
public sealed class ReminderTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_yellow_clock_is_told_to_its_owner_once(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        var id = await hall.InvestigatingAsync();
        hall.MoveTo(new(2026, 5, 21));

        var first = await RoundAsync(hall);
        hall.MoveTo(new(2026, 5, 22));
        var second = await RoundAsync(hall);

        Assert.Equal((1, 0), (first, second));
        var reminder = Assert.Single(await RemindersAsync(hall));
        Assert.Equal((id, ReminderColour.Yellow, new DateOnly(2026, 5, 28)), (reminder.CaseId!.Value, reminder.Colour, reminder.DueOn!.Value));
        Assert.Equal(await HolderAsync(hall, Posts.LabourInspector), reminder.PersonId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task After_days_of_standing_still_only_the_colour_of_today_is_told_to_owner_and_head(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        await hall.InvestigatingAsync();
        hall.MoveTo(new(2026, 6, 12));

        var told = (await RoundAsync(hall), await RoundAsync(hall));

        Assert.Equal((3, 0), told);
        var reminders = (await RemindersAsync(hall)).Where(reminder => reminder.Colour == ReminderColour.Red).ToList();
        Assert.Equal(
            new[] { await HolderAsync(hall, Posts.LabourInspector), await HolderAsync(hall, Posts.InspectionHead) }.ToHashSet(),
            reminders.Select(reminder => reminder.PersonId).ToHashSet());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_clock_that_only_reminds_tells_its_owner_alone_though_it_is_past_due(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        await hall.InvestigatingAsync();
        hall.MoveTo(new(2026, 6, 12));

        await RoundAsync(hall);

        // 行政处罚法第六十条: ninety days from 2 March end on a Sunday; the terms of the investigation go before it.
        var reminder = Assert.Single(await RemindersAsync(hall), reminder => reminder.DueOn == new DateOnly(2026, 6, 1));
        Assert.Equal(("行政处罚一般期限", ReminderColour.Yellow), (reminder.What, reminder.Colour));
        Assert.Equal(await HolderAsync(hall, Posts.LabourInspector), reminder.PersonId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_matter_that_nobody_took_in_three_working_days_is_told_to_its_clerk_and_then_to_the_hall_lead(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        await hall.AsAsync(Posts.WindowClerk);
        await WorkedDay.RegisterAsync(hall.Application.Services, "吴秀兰", "13800136613", "7月 4600");
        await hall.AsAsync(Posts.HallLead);

        hall.MoveTo(new(2026, 3, 4));
        var early = await RoundAsync(hall);
        hall.MoveTo(new(2026, 3, 5)); // Monday 2 March and three working days: Thursday 5 March
        var onTheDay = await RoundAsync(hall);
        hall.MoveTo(new(2026, 3, 6));
        var late = await RoundAsync(hall); // red: to the clerk and to the head of the hall

        Assert.Equal((0, 1, 2), (early, onTheDay, late));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_ticks_off_their_own_reminders_alone(Engine engine)
    {
        await using var hall = await CaseHall.OpenAsync(engine);
        await hall.InvestigatingAsync();
        var (client, by) = await hall.Application.SignInPersonAsync(Posts.InspectionHead, name: "李国安");
        hall.Time.SetDay(new(2026, 6, 12));
        await RoundAsync(hall);
        client.Dispose();
        List<ReminderId> all = [.. (await RemindersAsync(hall)).Select(reminder => reminder.Id)];

        var marked = await hall.AskAsync((MarkRead mark) => mark.HandleAsync(all, by with { At = hall.Time.UtcNow }, default));

        Assert.Equal(1, marked.Value);
        Assert.Equal([by.Person], (await RemindersAsync(hall)).Where(reminder => reminder.ReadAt is not null).Select(reminder => reminder.PersonId));
    }

    private static Task<int> RoundAsync(CaseHall hall) => hall.AskAsync((RemindStaff remind) => remind.RunAsync(default));

    private static Task<List<Reminder>> RemindersAsync(CaseHall hall) => hall.AskAsync((OneWindowDb db) => db.Set<Reminder>().ToListAsync());

    /// <summary>Who held the post on the first day.</summary>
    private static Task<PersonId> HolderAsync(CaseHall hall, Post post) =>
        hall.AskAsync((OneWindowDb db) => db.Set<Appointment>().Where(held => held.Post == post.Code).OrderBy(held => held.Id).Select(held => held.PersonId).FirstAsync());
}
