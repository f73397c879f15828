using System.Net;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Testing.Databases;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Exchange;

/// <summary>The other side is called otherwise: a hotline is renamed, a platform merged into another.</summary>
public sealed class RenamingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_renamed_system_keeps_its_key_and_is_named_anew_where_it_acted(Engine engine)
    {
        await using var world = await KeyWorld.OpenAsync(engine);
        var system = await world.SystemAsync("12345热线");
        await world.SystemAsync("12333热线平台");
        var key = (await world.IssueAsync(system, ["matters:read"])).Value;

        Assert.Equal("name-missing", (await world.RenameAsync(system, " ")).Refusals[0].Code);
        Assert.Equal("name-unchanged", (await world.RenameAsync(system, " 12345热线 ")).Refusals[0].Code);
        Assert.Equal("name-taken", (await world.RenameAsync(system, "12333热线平台")).Refusals[0].Code);
        Assert.Equal("changed-meanwhile", (await world.RenameAsync(system, "12345政务服务热线", version: 9)).Refusals[0].Code);
        Assert.Equal("no-such-system", (await world.RenameAsync(SystemId.New(), "12345政务服务热线", version: 1)).Refusals[0].Code);
        Assert.True((await world.RenameAsync(system, "12345政务服务热线")).Succeeded);

        var stored = await world.StoredAsync(system);
        Assert.Equal(("12345政务服务热线", 2L), (stored.Name, stored.Version));
        Assert.Equal("12345政务服务热线", await world.AskAsync((StaffDirectory staff) => staff.NameOfAsync(stored.PersonId, default)));
        Assert.Equal(HttpStatusCode.NotFound, (await world.With(key.Secret).GetAsync("/api/v1/matters/01980000-0000-7000-8000-000000000006")).StatusCode);
        Assert.Equal(["system-added", "key-issued", "system-renamed"], await world.RecordAsync(system));
        await world.EndAsync(system);
        Assert.Equal("system-ended", (await world.RenameAsync(system, "旧热线")).Refusals[0].Code);
    }

    [Fact]
    public async Task The_form_comes_filled_in_and_the_old_name_stays_in_the_record()
    {
        await using var world = await KeyWorld.OpenAsync();
        var system = $"/exchange/systems/{(await world.SystemAsync("12345热线")).Value}";
        var form = await PostedForm.OpenAsync(world.Administrator, $"{system}/rename", "rename-system");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.SendAsync()).StatusCode);

        var answer = await (await PostedForm.OpenAsync(world.Administrator, $"{system}/rename", "rename-system")).With("Form.Name", "12345政务服务热线").SendAsync();

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var page = await Reception.PageAsync(await world.Administrator.GetAsync(system));
        Assert.StartsWith("12345政务服务热线", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("原来叫12345热线，改为12345政务服务热线", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
