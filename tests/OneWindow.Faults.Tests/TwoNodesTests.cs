using System.Globalization;
using System.Net;
using OneWindow.Bench.Measuring;
using OneWindow.Faults.Tests.Harness;
using OneWindow.Testing.Databases;

namespace OneWindow.Faults.Tests;

/// <summary>Two programs on one PostgreSQL, and the same form sent to both at the same moment.</summary>
[Collection(nameof(DemoCities))]
public sealed class TwoNodesTests(DemoCities cities)
{
    [Theory, OnPostgres]
    public async Task Of_two_who_act_at_once_on_two_nodes_one_succeeds_and_one_sees_what_changed(Engine engine)
    {
        await using var city = await cities.CopyAsync(engine);
        await using var first = await city.ServeAsync();
        await using var second = await city.ServeAsync();
        var (connection, rows) = await city.OpenDatabaseAsync();
        await using var opened = connection;
        using var load = await Load.PrepareAsync(first.Url, rows);
        using var other = await Visitor.SignInAsync(second.Url, "chenliqun");
        var rounds = Report.Rounds * 3;

        for (var round = 0; round < rounds; round++)
        {
            var address = $"/cases/{load.Cases[round % load.Cases.Count]}/steps/record-check";
            var forms = new[] { await load.Inspector.HiddenFieldsAsync(address, "take-step"), await other.HiddenFieldsAsync(address, "take-step") };
            var answers = await Task.WhenAll(SendAsync(load.Inspector, address, forms[0], "甲"), SendAsync(other, address, forms[1], "乙"));

            var (won, lost) = answers[0].Status == HttpStatusCode.Conflict ? (answers[1], answers[0]) : (answers[0], answers[1]);
            Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Conflict), (won.Status, lost.Status));
            Assert.Contains("别人先办了", lost.Page, StringComparison.Ordinal);
            Assert.Contains($"现场{won.Who}", lost.Page, StringComparison.Ordinal);
            Assert.Contains($"现场{lost.Who}", lost.Page, StringComparison.Ordinal);
        }

        var taken = await rows.QueryAsync($"select count(*) from event where payload like '%fault-check%'");
        Assert.Equal(rounds, Convert.ToInt32(taken[0][0], CultureInfo.InvariantCulture));
        await city.MustRunAsync("verify");
        await Report.AddAsync($"two nodes, the same step at once: {rounds} times, each time one took it and the other saw what had changed");
    }

    private static async Task<(HttpStatusCode Status, string Page, string Who)> SendAsync(Visitor visitor, string address, Dictionary<string, string> form, string who)
    {
        (form["Form.check-began"], form["Form.check-place"], form["Form.certificates-shown"], form["Form.check-findings"]) =
            (DateTime.UtcNow.AddDays(-1).ToString("yyyy-MM-dd 08:30", CultureInfo.InvariantCulture), "fault-check", "true", $"现场{who}");
        using var content = new FormUrlEncodedContent(form);
        using var answer = await visitor.Client.PostAsync(address, content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), who);
    }
}
