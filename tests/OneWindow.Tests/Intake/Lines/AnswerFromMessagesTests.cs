using OneWindow.Areas.Intake.AnswerDataRequest;
using OneWindow.Areas.Intake.Lines;
using OneWindow.Areas.Intake.Lines.AnswerDataRequest;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Areas.Intake.Lines.ReceiveArrivals;
using OneWindow.Areas.Intake.Lines.RevealArrival;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Intake.Lines;

/// <summary>Whoever asks what is held about them is told what the lines sent, too.</summary>
public sealed class AnswerFromMessagesTests
{
    private static readonly Line Line = Hotline12345.Declared;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_is_given_the_messages_that_name_them_and_who_saw_them_and_nobody_else_s(Engine engine)
    {
        await using var world = await LineWorld.OpenAsync(engine);
        var by = (await world.Keys.Application.SignInPersonAsync(Posts.WindowClerk, name: "周敏")).Actor;
        var (waiting, other) = (world.Message(Line, 1), world.Message(Line, 2));
        waiting["areaCode"] = "110101";
        waiting["callerPhone"] = "139-0000-0001";
        waiting["工号"] = "A-17";
        await world.Keys.AskAsync((ReceiveArrivals receive) => receive.HandleAsync(
            Line, [.. new[] { waiting, other }.Select(message => ArrivedText.Of(Line, InventedArrivals.Written(message)))], ArrivalWay.Interface, by, default));
        var arrival = await world.LastAsync(Line, InventedArrivals.NumberOf(Line, 1));
        Assert.Equal(ArrivalState.Waiting, arrival.State);
        await world.Keys.AskAsync((RevealArrival reveal) => reveal.HandleAsync(arrival.Id, "核对区划", by, default));

        var first = Assert.Single(await AskAsync(world, "13900000001"));
        var second = Assert.Single(await AskAsync(world, "13900000001"));

        Assert.Equal((Line.Name, arrival.Number, "待处理", null), (first.Line, first.Number, first.State, first.MatterNumber));
        Assert.Equal(("139-0000-0001", "钱秀英"), (first.Fields["来电号码"], first.Fields["来电人"]));
        Assert.Contains("A-17", first.Raw, StringComparison.Ordinal);
        Assert.Equal([("周敏（窗口受理员）", "核对区划")], first.Seen.Select(shown => (shown.Who, shown.Reason)));
        Assert.Equal(["核对区划", "本人申请"], second.Seen.Select(shown => shown.Reason));
        Assert.Equal("已登记", Assert.Single(await AskAsync(world, "13900000002")).State);
        Assert.Empty(await AskAsync(world, "13900000003"));

        async Task<IReadOnlyList<HeldMessage>> AskAsync(LineWorld within, string of) =>
            (await within.Keys.AskAsync((AnswerFromMessages answer) => answer.HandleAsync(new DataRequest(of, "本人申请"), by, default))).Value;
    }
}
