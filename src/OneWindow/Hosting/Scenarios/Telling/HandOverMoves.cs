using OneWindow.Areas.Cases.HandOver.HandOverWork;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>The moves by which work changes hands.</summary>
internal static class HandOverMoves
{
    /// <summary>The head hands an inspector's part in the case over to a colleague.</summary>
    public static CaseStory HandedOver(this CaseStory told, string from, string to, string reason) => told.Then(async cancel =>
    {
        var (inspector, successor) = (told.Stage.As(from, Posts.LabourInspector), told.Stage.As(to, Posts.LabourInspector));
        var command = new HandOverCommand(
            inspector.Appointment, [new CaseForSuccessor(told.Case, successor.Appointment, Seen: null)], reason, NoConflict: true);
        await told.Stage.DoAsync((HandOverWork work) =>
            work.HandleAsync(command, told.Stage.As(DemoPeople.InspectionHead, Posts.InspectionHead), cancel));
    });
}
