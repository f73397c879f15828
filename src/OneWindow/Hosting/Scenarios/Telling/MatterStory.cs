using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.AcceptIntoCase;
using OneWindow.Areas.Intake.AnswerConsultation;
using OneWindow.Areas.Intake.ChooseChannels;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.GuideElsewhere;
using OneWindow.Areas.Intake.RefuseMatter;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Areas.Intake.ShowMatter;
using OneWindow.Areas.Intake.WithdrawMatter;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Triage;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>What became of one matter at the window, told in the order in which it happened.</summary>
internal sealed class MatterStory(Timeline timeline, Stage stage, WorkingDays days, StoryHours hours, string clerk)
{
    private readonly MatterId _id = MatterId.New();
    private DateOnly _day;

    /// <summary>What follows happens on this day: so many working days ago.</summary>
    public MatterStory On(int workingDaysAgo)
    {
        _day = days.Ago(workingDaysAgo);
        return this;
    }

    /// <summary>The matter is registered; it is made on the day, so that what it names is already there.</summary>
    public MatterStory Registered(Func<MatterId, DateOnly, MatterToRegister> matter) => Then(async (by, cancel) =>
    {
        var seat = await stage.AskAsync((WindowDirectory windows) => windows.SeatsAsync(by.Today, cancel));
        var window = seat.FirstOrDefault(one => one.Clerk == by.Appointment)?.Window.Id;
        var typed = matter(_id, by.Today) with { Window = window };
        await stage.DoAsync((RegisterMatter register) => register.HandleAsync(typed, by, cancel));
    });

    /// <summary>The person chooses one way for every claim.</summary>
    public MatterStory Chosen(Channel channel) => Then(async (by, cancel) =>
    {
        var shown = await ReadAsync(by, cancel);
        var chosen = new ChannelsChosen(_id, [.. shown.File.Claims.Select(claim => new ChannelChoice(claim.Id, channel))], ChoiceBy.Applicant, null, shown.Version);
        await stage.DoAsync((ChooseChannels choose) => choose.HandleAsync(chosen, by, cancel));
    });

    /// <summary>The person is sent elsewhere with the paper on rights and ways.</summary>
    public MatterStory Guided(Channel channel, string place) => Then(async (by, cancel) =>
    {
        var guided = new GuidedElsewhere(_id, channel, place, (await ReadAsync(by, cancel)).Version);
        await stage.DoAsync((GuideElsewhere guide) => guide.HandleAsync(guided, by, cancel));
    });

    /// <summary>A consultation is answered on the spot.</summary>
    public MatterStory Answered(string answer) => Then((by, cancel) =>
        stage.DoAsync((AnswerConsultation use) => use.HandleAsync(new ConsultationAnswer(_id, answer, null), by, cancel)));

    /// <summary>The matter is refused, with reason and remedy.</summary>
    public MatterStory Refused(string reason, string remedy) => Then((by, cancel) =>
        stage.DoAsync((RefuseMatter refuse) => refuse.HandleAsync(new MatterRefused(_id, reason, remedy, null), by, cancel)));

    /// <summary>The person does not go on.</summary>
    public MatterStory Withdrawn(string reason) => Then((by, cancel) =>
        stage.DoAsync((WithdrawMatter withdraw) => withdraw.HandleAsync(new MatterWithdrawn(_id, reason, null), by, cancel)));

    /// <summary>A case opens for the claims that go one way; what follows is told of the case.</summary>
    /// <param name="unit">The code of the unit that handles it.</param>
    /// <param name="channel">The way.</param>
    /// <param name="asked">What the window asks for the opening, by the code of the fact.</param>
    public CaseStory Accepted(string unit, Channel channel = Channel.Inspection, params (Fact Fact, string Value)[] asked)
    {
        var told = new CaseStory(timeline, stage, days, hours, _day, DeclaredProcedures.All.Single(procedure => procedure.Code == channel.Code()));
        Then(async (by, cancel) =>
        {
            var units = await stage.AskAsync((UnitDirectory directory) => directory.UnitsAsync(cancel));
            var facts = asked.ToDictionary(entry => entry.Fact.Code, entry => entry.Value, StringComparer.Ordinal);
            var handed = new MatterForCase(_id, channel, units[unit].Id, facts, (await ReadAsync(by, cancel)).Version);
            told.Case = await stage.DoAsync((AcceptIntoCase accept) => accept.HandleAsync(handed, by, cancel));
        });
        return told;
    }

    /// <summary>Somebody else acts on the matter.</summary>
    public MatterStory By(string who, Post post, Func<Stage, MatterId, ActionContext, CancellationToken, Task> act)
    {
        timeline.Add(_day, hours.Next(_day), cancel => act(stage, _id, stage.As(who, post), cancel));
        return this;
    }

    private MatterStory Then(Func<ActionContext, CancellationToken, Task> act)
    {
        timeline.Add(_day, hours.Next(_day), cancel => act(stage.As(clerk, Posts.WindowClerk), cancel));
        return this;
    }

    private async Task<MatterPageView> ReadAsync(ActionContext by, CancellationToken cancel) =>
        await stage.AskAsync((MatterRecord record) => record.ReadAsync(_id, by, cancel))
            ?? throw new InvalidOperationException("The matter is not there.");
}
