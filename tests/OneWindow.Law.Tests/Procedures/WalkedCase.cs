using System.Globalization;
using System.Text;
using OneWindow.Law.Calendar;
using OneWindow.Law.Clocks;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;
using OneWindow.Law.SharedTracks;

namespace OneWindow.Law.Tests.Procedures;

/// <summary>A case of any procedure that tests walk: opens, takes steps on days, and keeps what happened so that it can be replayed.</summary>
internal sealed class WalkedCase
{
    private readonly Procedure _procedure;
    private readonly CaseOpened _opened;
    private readonly List<StepTaken> _taken = [];

    private WalkedCase(Procedure procedure, CaseOpened opened) =>
        (_procedure, _opened, State) = (procedure, opened, ApplyStep.Opening(procedure, opened));

    public CaseState State { get; private set; }

    public static WalkedCase Open(Procedure procedure, string on, Post post, params (string Fact, string Value)[] typed) =>
        new(procedure, CheckStep.Opening(procedure, Typed(typed), new Actor(Guid.Empty, post.Code), Day(on)).Value);

    /// <summary>An officer with a certificate that stays valid; the same name is the same person.</summary>
    public static Officer Person(string name) => new(
        new Guid([.. Encoding.UTF8.GetBytes(name).Concat(new byte[16]).Take(16)]), name, "证" + name, new(2030, 12, 31));

    public WalkedCase Do(string on, Post post, string step, params (string Fact, string Value)[] typed) => Do(on, post, step, run: null, typed);

    public WalkedCase Do(string on, Post post, string step, string? run, params (string Fact, string Value)[] typed) => Take(Try(on, post, step, run, typed).Value);

    public Result<StepTaken> Try(string on, Post post, string step, params (string Fact, string Value)[] typed) => Try(on, post, step, run: null, typed);

    public Result<StepTaken> Try(string on, Post post, string step, string? run, params (string Fact, string Value)[] typed) =>
        Try(on, post, step, run, subject: "", typed);

    /// <summary>The paper is signed and goes to one side.</summary>
    public WalkedCase Issue(string on, string paper, string side) => Take(Try(
        on, Posts.System, "issue-paper", run: null, paper, ("document", "d1"), ("recipient", "某方"), ("recipient-side", side)).Value);

    /// <summary>The paper is signed and handed over to the side on the same day.</summary>
    public WalkedCase Serve(string on, Post server, string paper, params string[] sides)
    {
        foreach (var side in sides)
        {
            Issue(on, paper, side);
            Do(on, server, "serve", State.Tracks.Last(run => run.Track == ServiceTrack.Definition.Code).Id,
                ("service-method", "direct"), ("served-on", on), ("receiver", "本人"), ("service-proof", "送达回证"));
        }

        return this;
    }

    public WalkedCase LetTheSystemAct(string on)
    {
        while (StepOffers.ForSystem(_procedure, State, Day(on), WorkCalendar.Shipped) is [var offer, ..])
        {
            Do(on, Posts.System, offer.Step.Code, offer.Run?.Id);
        }

        return this;
    }

    public CaseState Replayed() => _taken.Aggregate(ApplyStep.Opening(_procedure, _opened), (state, taken) => ApplyStep.To(_procedure, state, taken));

    public DateOnly? Due(string deadline) => State.Clocks.Last(clock => clock.Deadline == deadline).Ledger.DueDay(_procedure.DeadlineOf(deadline), WorkCalendar.Shipped);

    public bool Runs(string deadline) => State.Clocks.Any(clock => clock.Deadline == deadline && clock.Ledger.Stopped is null);

    /// <summary>The states of a track's runs, in the order in which they opened.</summary>
    public IEnumerable<string> StatesOf(string track) => State.Tracks.Where(run => run.Track == track).Select(run => run.State);

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The arbitrator and the mediator act as the first of those who are named; nobody else's name matters.</summary>
    private Actor By(Post post)
    {
        var named = OfficerList.Parse(State.Facts.GetValueOrDefault("officers", string.Empty));
        var acts = (post == Posts.Arbitrator || post == Posts.Mediator) && named.Count > 0;
        return new Actor(acts ? named[0].Appointment : Guid.Empty, post.Code);
    }

    private Result<StepTaken> Try(string on, Post post, string step, string? run, string subject, params (string Fact, string Value)[] typed) =>
        CheckStep.Of(_procedure, State, new StepRequest(step, run, Typed(typed), By(post), Day(on)) { Subject = subject }, WorkCalendar.Shipped);

    private WalkedCase Take(StepTaken taken)
    {
        _taken.Add(taken);
        State = ApplyStep.To(_procedure, State, taken);
        return this;
    }

    private static Dictionary<string, string> Typed((string Fact, string Value)[] typed) => typed.ToDictionary(one => one.Fact, one => one.Value);
}
