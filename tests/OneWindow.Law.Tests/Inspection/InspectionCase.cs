using OneWindow.Law.Calendar;
using OneWindow.Law.Clocks;
using OneWindow.Law.Inspection;
using OneWindow.Law.Offices;
using OneWindow.Law.Procedures;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Procedures.Running;
using OneWindow.Law.Results;

namespace OneWindow.Law.Tests.Inspection;

/// <summary>A case that tests walk: opens, takes steps on days, and keeps what happened so that it can be replayed.</summary>
internal sealed class InspectionCase
{
    public static readonly Officer Chen = new(Guid.Parse("00000000-0000-0000-0000-0000000000c1"), "陈立群", "清监0417", new(2028, 12, 31));
    public static readonly Officer He = new(Guid.Parse("00000000-0000-0000-0000-0000000000c2"), "何晓燕", "清监0418", new(2028, 12, 31));
    private static readonly Procedure Procedure = InspectionProcedure.Definition;

    private readonly CaseOpened _opened;
    private readonly List<StepTaken> _taken = [];

    private InspectionCase(CaseOpened opened) => (_opened, State) = (opened, ApplyStep.Opening(Procedure, opened));

    public CaseState State { get; private set; }

    public static InspectionCase Received(string on, string? actEndedOn = null, string? receivedOn = null)
    {
        var typed = new Dictionary<string, string>
        {
            ["submission"] = "complaint", ["received-on"] = receivedOn ?? on, ["act"] = "拖欠五名工人工资", ["workers"] = "5",
            ["claimed"] = "69000", ["act-ended-on"] = actEndedOn ?? string.Empty,
        };
        return new(CheckStep.Opening(Procedure, typed, By(Posts.WindowClerk), Day(on)).Value);
    }

    public static InspectionCase Filed(string on) =>
        Received(on).Do(on, Posts.LabourInspector, "propose-filing", Filing).Do(on, Posts.InspectionHead, "approve-filing", Officers);

    public static InspectionCase Investigating(string on) =>
        Filed(on).Do(on, Posts.LabourInspector, "begin-investigation", ("certificates-shown", "yes"), ("inquiry", "工资表"), ("answer-by", "2030-01-01"));

    public static InspectionCase Reported(string filedOn, string on) => Investigating(filedOn)
        .Do(on, Posts.LabourInspector, "record-interview", ("interviewed", "负责人"), ("interview-began", on + " 9:30"), ("interview-place", "单位"), ("certificates-shown", "yes"), ("interview-text", "问……答……"))
        .Do(on, Posts.LabourInspector, "conclude", ("findings", "拖欠属实"), ("evidence-found", "工资表"), ("violated", "《中华人民共和国劳动法》第五十条"),
            ("employer-statement", "承认拖欠"), ("owed", "69000"), ("proposal", "责令支付"), ("handling-basis", "《劳动保障监察条例》第二十六条"));

    public static readonly (string, string)[] Filing = [("filing-grounds", "涉嫌拖欠工资"), ("violated", "《中华人民共和国劳动法》第五十条")];

    public static (string, string)[] Officers =>
        [("officers", OfficerList.Write([Chen, He])), ("no-conflict", "yes"), ("opinion", "同意立案")];

    public InspectionCase Do(string on, Post post, string step, params (string Fact, string Value)[] typed) =>
        Do(on, post, step, run: null, subject: "", typed);

    public InspectionCase Do(string on, Post post, string step, string? run, string subject, params (string Fact, string Value)[] typed)
    {
        var taken = Try(on, post, step, run, subject, typed).Value;
        _taken.Add(taken);
        State = ApplyStep.To(Procedure, State, taken);
        return this;
    }

    public Result<StepTaken> Try(string on, Post post, string step, params (string Fact, string Value)[] typed) =>
        Try(on, post, step, run: null, subject: "", typed);

    /// <summary>What a test does not name and the step requires is filled in plainly.</summary>
    public Result<StepTaken> Try(string on, Post post, string step, string? run, string subject, params (string Fact, string Value)[] typed) =>
        CheckStep.Of(
            Procedure, State,
            new StepRequest(step, run, PlainInput.Of(Procedure.FindStep(step)!, Day(on), typed), By(post), Day(on)) { Subject = subject },
            WorkCalendar.Shipped);

    public InspectionCase Issue(string on, string paper) =>
        Do(on, Posts.System, "issue-paper", null, paper, ("document", "d1"), ("recipient", "某单位"));

    public InspectionCase Serve(string on, string run) => Do(on, Posts.LabourInspector, "serve", run, "",
        ("service-method", "direct"), ("served-on", on), ("receiver", "负责人"), ("service-proof", "送达回证"));

    public InspectionCase LetTheSystemAct(string on)
    {
        while (StepOffers.ForSystem(Procedure, State, Day(on), WorkCalendar.Shipped) is [var offer, ..])
        {
            Do(on, Posts.System, offer.Step.Code, offer.Run?.Id, "");
        }

        return this;
    }

    public CaseState Replayed() =>
        _taken.Aggregate(ApplyStep.Opening(Procedure, _opened), (state, taken) => ApplyStep.To(Procedure, state, taken));

    public ClockReading Clock(string deadline, string on)
    {
        var clock = State.Clocks.Last(one => one.Deadline == deadline);
        return clock.Ledger.Read(Procedure.DeadlineOf(deadline), WorkCalendar.Shipped, Day(on));
    }

    public static Actor By(Post post) => new(post == Posts.LabourInspector ? Chen.Appointment : Guid.Empty, post.Code);

    public static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
