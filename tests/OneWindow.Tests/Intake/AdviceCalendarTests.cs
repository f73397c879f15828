using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Calendar;
using OneWindow.Law.Triage;

namespace OneWindow.Tests.Intake;

public sealed class AdviceCalendarTests
{
    /// <summary>Known on Tuesday 2025-12-02: the year ends on Wednesday 2026-12-02.</summary>
    private static readonly MatterFacts Relation = new([new ClaimFacts(ContractClaims.ConfirmRelation) { KnownOn = new DateOnly(2025, 12, 2) }]);

    [Fact]
    public void Advice_counts_by_the_calendar_in_use_and_follows_it_when_a_day_becomes_a_rest_day()
    {
        var calendar = new CaseCalendar(WorkCalendar.Shipped);
        var maker = new AdviceMaker(ProfileReader.Read(Path.Combine(AppContext.BaseDirectory, "profiles", "demo.yaml")), calendar);
        var before = LastDayOf(maker);

        calendar.Current = WorkCalendar.Shipped.WithOverlay([new CalendarDay(new DateOnly(2026, 12, 2), DayKind.AdjustedRestDay, "州庆")]);

        Assert.Equal(new DateOnly(2026, 12, 2), before);
        Assert.Equal(new DateOnly(2026, 12, 3), LastDayOf(maker));
    }

    private static DateOnly? LastDayOf(AdviceMaker maker) =>
        maker.Advise(Relation, new DateOnly(2026, 11, 25))!.Claims[0].Limitation.ArbitrationLastDay;
}
