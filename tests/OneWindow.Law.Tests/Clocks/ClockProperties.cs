using FsCheck;
using FsCheck.Fluent;
using OneWindow.Law.Calendar;
using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using static OneWindow.Law.Tests.Clocks.SampleDeadlines;

namespace OneWindow.Law.Tests.Clocks;

public class ClockProperties
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Shipped;

    // Days of 2018–2028: published tables and, at the end, computed years.
    private static readonly Arbitrary<DateOnly> Days =
        Gen.Choose(new DateOnly(2018, 1, 1).DayNumber, new DateOnly(2028, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static readonly Arbitrary<int> Lengths = Gen.Choose(1, 120).ToArbitrary();

    [Fact]
    public void A_working_day_period_always_ends_on_a_working_day_after_exactly_so_many() =>
        Prop.ForAll(Days, Lengths, (start, length) =>
        {
            var due = length.WorkingDays.DueDay(start, Calendar);
            return Calendar.IsWorkingDay(due) && Calendar.CountWorkingDays(start, due) == length;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_calendar_period_never_ends_on_a_rest_day_and_never_early() =>
        Prop.ForAll(Days, Lengths, (start, length) =>
        {
            var due = length.CalendarDays.DueDay(start, Calendar);
            return Calendar.IsWorkingDay(due) && due >= start.AddDays(length) && Calendar.CountWorkingDays(start.AddDays(length - 1), due) == 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Extending_by_n_is_counting_n_more_from_the_start() =>
        Prop.ForAll(Days, Gen.Choose(1, 30).ToArbitrary(), (start, more) =>
        {
            var extended = Started(Investigation, start).Extend(Investigation, Calendar, start, Posts.DepartmentHead, "情况复杂", more.WorkingDays).Value;
            return extended.DueDay(Investigation, Calendar) == (60 + more).WorkingDays.DueDay(start, Calendar);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Suspending_over_k_working_days_moves_the_due_day_by_k_working_days() =>
        Prop.ForAll(Days, Gen.Choose(0, 14).ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (start, after, length) =>
        {
            var clock = Started(SuspendableWorkingDays, start);
            var due = clock.DueDay(SuspendableWorkingDays, Calendar)!.Value;
            var from = after == 0 ? start.AddDays(1) : after.WorkingDays.DueDay(start, Calendar);
            var until = from.AddDays(length);
            var lost = Calendar.CountWorkingDays(from.AddDays(-1), until.AddDays(-1));

            var resumed = clock.Suspend(SuspendableWorkingDays, Calendar, from, AwaitingAppraisal).Value.Resume(SuspendableWorkingDays, until).Value;

            return resumed.DueDay(SuspendableWorkingDays, Calendar) == lost.WorkingDays.DueDay(due, Calendar);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Left_falls_by_one_on_each_working_day_until_the_due_day() =>
        Prop.ForAll(Days, start =>
        {
            var clock = Started(Decision, start);
            var due = clock.DueDay(Decision, Calendar)!.Value;
            return Enumerable.Range(1, due.DayNumber - start.DayNumber).Select(start.AddDays).All(day =>
                clock.Read(Decision, Calendar, day).Left == Calendar.CountWorkingDays(day, due));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_explanation_accounts_for_every_day_between_start_and_due() =>
        Prop.ForAll(Days, start =>
        {
            var explanation = Started(Decision, start).Explain(Decision, Calendar, start);
            var between = explanation.Reading.DueDay!.Value.DayNumber - start.DayNumber;
            return explanation.Days.Count == between + 1
                && between == 15 + explanation.Excluded.Sum(excluded => excluded.Days.Count)
                && explanation.Days.Where(day => day.Number is not null).Select(day => day.Number!.Value).SequenceEqual(Enumerable.Range(1, 15));
        }).QuickCheckThrowOnFailure();

    private static ClockLedger Started(Deadline deadline, DateOnly on) => ClockLedger.Start(deadline, on, "立案").Value;
}
