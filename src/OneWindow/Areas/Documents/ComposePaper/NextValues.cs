using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Calendar;
using OneWindow.Law.Clocks;
using OneWindow.Law.Inspection;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>What the receipt says of what comes next, and by when where a statute says so.</summary>
internal static class NextValues
{
    private static readonly PaperSource State = new("诉求登记");

    public static void Add(PaperData data, MatterFile matter, WorkCalendar calendar)
    {
        data.Set("advice.next", NextOf(matter), State);
        if (matter.Claims.Any(claim => claim.Channel == Channel.Inspection))
        {
            var received = ChinaTime.DayOf(matter.ReceivedAt);
            data.Set(
                "advice.by",
                ClockLedger.Start(InspectionDeadlines.Acceptance, received, "登记").Value
                    .Read(InspectionDeadlines.Acceptance, calendar, received).DueDay,
                new PaperSource("受理期限"));
        }
    }

    private static string NextOf(MatterFile matter) => matter.State switch
    {
        MatterState.Registered when matter.Kind == SubmissionKind.Consulting => "窗口尽快答复你咨询的问题",
        MatterState.Registered or MatterState.Triaged => "请在窗口选定办理途径",
        MatterState.Guided when matter.Claims.All(claim => claim.Channel != Channel.Inspection) => $"请按告知的去处办理。{matter.GuidedTo}",
        MatterState.Guided or MatterState.Accepted => "交劳动保障监察，自收到投诉之日起五个工作日内决定是否受理，结果会通知你",
        _ => matter.Outcome ?? "已办结",
    };
}
