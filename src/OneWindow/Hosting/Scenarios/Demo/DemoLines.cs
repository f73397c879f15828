using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Exchange.Systems;
using OneWindow.Areas.Intake.Lines;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Areas.Intake.Lines.ReceiveArrivals;
using OneWindow.Areas.Intake.Lines.Reconcile;
using OneWindow.Areas.Intake.Lines.SetArrivalAside;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Scenarios.Telling;
using OneWindow.Law.Offices;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>What the lines of 清源市 send on the day of seeding: some good messages each, one of them broken, one that is no matter of the office.</summary>
internal static class DemoLines
{
    private const int Good = 3;

    public static async Task SendAsync(Stage stage, CancellationToken cancel)
    {
        foreach (var line in DeclaredLines.All)
        {
            var by = await SystemOfAsync(stage, line, cancel);
            var messages = Enumerable.Range(0, Good).Select(index => InventedArrivals.Of(line, index, by.At.AddHours(-1))).ToList();
            messages.Add(With(InventedArrivals.Of(line, Good, by.At.AddHours(-1)), line, Meaning.Telephone, "1390013661"));
            messages.Add(With(With(InventedArrivals.Of(line, Good + 1, by.At.AddHours(-1)), line, Meaning.Category, "城市路灯"), line, Meaning.Content, "小区门口的路灯坏了一个月，晚上看不见路。"));
            var received = await stage.DoAsync((ReceiveArrivals receive) => receive.HandleAsync(
                line, [.. messages.Select(message => ArrivedText.Of(line, InventedArrivals.Written(message)))], ArrivalWay.Interface, by, cancel));

            var clerk = stage.As(DemoPeople.Clerk, Posts.WindowClerk);
            await stage.DoAsync((SetArrivalAside aside) => aside.HandleAsync(
                new ArrivalToSetAside(new ArrivalId(received[^1].Id), "不属于劳动保障，已退回对方。", Version: 1), clerk, cancel));
            var listed = Enumerable.Range(0, Good + 3).Where(index => index != 1).Select(index => InventedArrivals.NumberOf(line, index)).ToList();
            await stage.DoAsync((TakeDayList take) => take.HandleAsync(line, by.Today, listed, ArrivalWay.Interface, by, cancel));
        }
    }

    /// <summary>The system that was let in for a line.</summary>
    private static async Task<ActionContext> SystemOfAsync(Stage stage, Line line, CancellationToken cancel)
    {
        var name = DemoSystems.NameOf(line);
        var system = await stage.AskAsync((OneWindowDb db) => db.Set<OutsideSystem>().AsNoTracking().SingleAsync(row => row.Name == name, cancel));
        return new ActionContext(system.PersonId, system.AppointmentId, Posts.Find(system.Post)!, system.UnitId, stage.Now);
    }

    private static Dictionary<string, string> With(Dictionary<string, string> message, Line line, Meaning meaning, string value)
    {
        message[line.FieldOf(meaning)!.Key] = value;
        return message;
    }
}
