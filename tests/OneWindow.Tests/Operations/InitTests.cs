using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Areas.Staff.People;
using OneWindow.Areas.Staff.People.AddPerson;
using OneWindow.Areas.Staff.Units;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Operations;

[Collection(nameof(Office))]
public sealed class InitTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_real_office_begins_with_its_units_its_keys_one_administrator_and_nothing_invented(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);

        var (exit, output, error) = await Office.InitAsync();

        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("韩雪梅（市人社局机关），登录名 hanxuemei，一次性密码", output, StringComparison.Ordinal);
        Assert.Contains("onewindow doctor", output, StringComparison.Ordinal);
        Assert.Equal(5, Directory.GetFiles(office.Keys, "*.json").Length);
        var counts = await Office.WithAsync(async (OneWindowDb db) => (
            await db.Set<Unit>().CountAsync(), await db.Set<Person>().CountAsync(person => person.Appointments.Any(held => held.Post == PostCodes.Administrator)),
            await db.Set<Person>().CountAsync(), await db.Set<Matter>().CountAsync()));
        Assert.Equal((3, 1, 1, 0), counts);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_database_that_has_data_is_left_as_it_is(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await Office.InitAsync();

        var (exit, _, error) = await Office.RunAsync("init", "--name", "别人", "--sign-in", "bieren");

        Assert.Equal(1, exit);
        Assert.Contains("里已有数据，没有改动", error, StringComparison.Ordinal);
        Assert.Equal(1, await Office.WithAsync((OneWindowDb db) => db.Set<Person>().CountAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task After_a_crash_between_the_person_and_the_post_it_goes_on_with_the_same_person(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await Office.WithAsync((AddPerson add) => add.HandleAsync(
            new AddPersonCommand("韩雪梅", "hanxuemei"),
            new ActionContext(PersonId.None, default, Posts.System, default, new DateTime(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc)), default));

        var other = await Office.RunAsync("init", "--name", "别人", "--sign-in", "bieren");
        var same = await Office.InitAsync();

        Assert.Equal(1, other.Exit);
        Assert.Contains("韩雪梅（登录名 hanxuemei）", other.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (same.Exit, same.Error));
        Assert.Equal(
            [("韩雪梅", 1)],
            await Office.WithAsync(async (OneWindowDb db) => (await db.Set<Person>().Select(person => new { person.Name, person.Appointments.Count }).ToListAsync())
                .ConvertAll(person => (person.Name, person.Count))));
    }

    [Fact]
    public async Task The_template_itself_and_the_demonstration_city_are_no_office()
    {
        await using var office = await Office.OpenAsync(Engine.Sqlite, fillIn: false);
        var template = await Office.InitAsync();
        Environment.SetEnvironmentVariable("ONEWINDOW_PROFILE", "demo");
        var demo = await Office.InitAsync();

        Assert.Contains("本地配置还是模板", template.Error, StringComparison.Ordinal);
        Assert.Contains("虚构的演示城市", demo.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(office.Data, "onewindow.db")));
    }

    // A paper without its series could not be numbered.
    [Fact]
    public void The_template_numbers_everything_that_the_demonstration_numbers()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "profiles");

        Assert.Equal(
            ProfileReader.Read(Path.Combine(folder, "demo.yaml")).Numbers.Select(number => number.Series).Order(),
            ProfileReader.Read(Path.Combine(folder, "template.yaml")).Numbers.Select(number => number.Series).Order());
    }
}
