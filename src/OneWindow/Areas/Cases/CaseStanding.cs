using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Calendar;
using OneWindow.Law.Clocks;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;

namespace OneWindow.Areas.Cases;

/// <summary>Copies what lists need out of a case's state into its columns, whenever the state changes.</summary>
internal static class CaseStanding
{
    /// <summary>Takes over a new state and brings the columns in line with it.</summary>
    public static void TakeOver(this Case one, Procedure procedure, CaseState state, DateOnly on, WorkCalendar calendar)
    {
        one.Standing = state;
        one.State = state.State;
        one.Phase = procedure.PhaseOf(state.State).Code;
        one.EndedOn = procedure.HasEnded(state.State) ? one.EndedOn ?? on : null;
        one.Filed = procedure.StateOf(state.State).IsFinal;
        one.PapersToServe = state.Tracks.Count(run => ServePapers.ServingSteps.IsWaiting(procedure, run));
        SetOfficers(one, procedure, state);
        SetDue(one, procedure, state, on, calendar);
        SetTurns(one, procedure, state, on, calendar);
        SetWork(one, procedure);
    }

    /// <summary>Repeats beside turns and officers what their lists sort and filter by; both must be loaded.</summary>
    public static void SetWork(Case one, Procedure procedure)
    {
        foreach (var turn in one.Turns)
        {
            (turn.DueOn, turn.Led) = (one.DueOn ?? Case.NeverDue, one.LeadId is not null);
        }

        var hasTurn = one.Turns.Exists(turn => turn.Post == procedure.Officer.Code);
        foreach (var officer in one.Officers)
        {
            (officer.DueOn, officer.WarnOn) = (one.DueOn ?? Case.NeverDue, one.WarnOn);
            (officer.HasTurn, officer.Ended, officer.Filed) = (hasTurn, one.EndedOn is not null, one.Filed);
        }
    }

    /// <summary>Counts the due days anew, for a day or a calendar that has changed; the state stays as it is.</summary>
    public static void SetDue(Case one, Procedure procedure, CaseState state, DateOnly on, WorkCalendar calendar)
    {
        var running = state.Clocks
            .Where(clock => clock.Ledger.Stopped is null)
            .Select(clock => (clock.Id, Deadline: procedure.DeadlineOf(clock.Deadline), clock.Ledger))
            .Select(clock => (clock.Id, clock.Deadline, clock.Ledger.Read(clock.Deadline, calendar, on).DueDay))
            .Where(clock => clock.DueDay is not null)
            .ToList();
        var next = running.Where(clock => clock.Deadline.OnExpiry != ExpiryConsequence.ReminderOnly).OrderBy(clock => clock.DueDay).FirstOrDefault();
        one.DueDays = running.ToDictionary(clock => clock.Id, clock => clock.DueDay!.Value, StringComparer.Ordinal);
        one.DueOn = next.DueDay;
        one.DueDeadline = next.Deadline?.Code;
        one.WarnOn = next.DueDay is { } due ? WarnDay(next.Deadline!, due, calendar) : null;
        one.RemindOn = running
            .Where(clock => clock.Deadline.OnExpiry == ExpiryConsequence.ReminderOnly)
            .Min(clock => (DateOnly?)WarnDay(clock.Deadline, clock.DueDay!.Value, calendar));
        one.CalendarVersion = calendar.Version;
    }

    /// <summary>The day on which the yellow light of a clock goes on.</summary>
    internal static DateOnly WarnDay(Deadline deadline, DateOnly due, WorkCalendar calendar)
    {
        var day = due;
        for (var left = deadline.Warnings.YellowAt; left > 0; left--)
        {
            day = day.AddDays(-1);
            day = deadline.Period is { Unit: PeriodUnit.WorkingDay } ? calendar.OnOrBefore(day) : day;
        }

        return day;
    }

    private static void SetOfficers(Case one, Procedure procedure, CaseState state)
    {
        var officers = OfficerList.Parse(state.Facts.GetValueOrDefault(procedure.Officers.Code, string.Empty));
        var named = officers.Select(officer => new AppointmentId(officer.Appointment)).ToList();
        one.LeadId = named.Count > 0 ? named[0] : null;
        one.Officers.RemoveAll(officer => !named.Contains(officer.AppointmentId));
        one.Officers.AddRange(named
            .Where(id => one.Officers.All(officer => officer.AppointmentId != id))
            .Select(id => new CaseOfficer { CaseId = one.Id, AppointmentId = id }));
    }

    /// <summary>For every post, the first usual step that is open to it: what its work list says.</summary>
    private static void SetTurns(Case one, Procedure procedure, CaseState state, DateOnly on, WorkCalendar calendar)
    {
        var turns = new Dictionary<string, StepOffer>(StringComparer.Ordinal);
        foreach (var post in procedure.Steps.Where(step => step.Standing == Standing.Usual).SelectMany(step => step.By).Distinct())
        {
            // Officers act in their own cases only, so the question is asked as the one who leads.
            var actor = new Actor(post == procedure.Officer ? one.LeadId?.Value ?? Guid.Empty : Guid.Empty, post.Code);
            if (StepOffers.FirstUsual(procedure, state, actor, on, calendar) is { } first)
            {
                turns[post.Code] = first;
            }
        }

        one.Turns.RemoveAll(turn => !turns.ContainsKey(turn.Post));
        foreach (var (post, offer) in turns)
        {
            if (one.Turns.Find(turn => turn.Post == post) is { } known)
            {
                (known.Step, known.Run) = (offer.Step.Code, offer.Run?.Id);
            }
            else
            {
                one.Turns.Add(new CaseTurn { CaseId = one.Id, Post = post, Step = offer.Step.Code, Run = offer.Run?.Id });
            }
        }
    }
}
