using System.Globalization;
using System.Net;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Commands.Doctor;
using OneWindow.Hosting.Settings;
using OneWindow.Law.Calendar;
using OneWindow.Testing;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Operations;

[Collection(nameof(Office))]
public sealed class DoctorTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_machine_without_a_database_is_told_what_to_do_and_after_that_nothing_is_broken(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);

        var before = await Office.RunAsync("doctor");
        var keysMade = Directory.Exists(office.Keys);
        await Office.InitAsync();
        var after = await Office.RunAsync("doctor");

        Assert.Equal(1, before.Exit);
        Assert.Contains("新单位运行 onewindow init", before.Output, StringComparison.Ordinal);
        Assert.False(keysMade);
        Assert.True(after.Exit == 0, after.Output);
        Assert.Contains("提醒　备份：从没有备份过", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_that_others_may_read_are_a_fault_with_the_command_that_mends_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var office = await Office.OpenAsync(Engine.Sqlite);
        await Office.InitAsync();
        File.SetUnixFileMode(Directory.GetFiles(office.Keys)[0], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        var (exit, output, _) = await Office.RunAsync("doctor");

        Assert.Equal(1, exit);
        Assert.Contains($"chmod 600 {office.Keys}/*.json", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_key_is_a_fault()
    {
        await using var office = await Office.OpenAsync(Engine.Sqlite);
        await Office.InitAsync();
        await (await Office.ServeAsync()).DisposeAsync();
        File.Delete(Directory.GetFiles(office.Keys, "lookup-*").Single());

        var (exit, output, _) = await Office.RunAsync("doctor");

        Assert.Equal(1, exit);
        Assert.Contains("故障　密钥与数据库：缺少本数据库用过的密钥", output, StringComparison.Ordinal);
    }

    // The State Council publishes in October or November; the tables that ship end with 2026.
    [Theory]
    [InlineData("2026-09-30", "正常")]
    [InlineData("2026-10-01", "提醒")]
    [InlineData("2027-01-01", "故障")]
    public void Next_years_calendar_is_asked_for_from_October_on(string day, string word)
    {
        var time = new FixedTime();
        time.SetDay(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

        var calendar = ChecksOf(time).Single(check => check.Subject == "放假安排");

        Assert.StartsWith(word, calendar.ToString(), StringComparison.Ordinal);
    }

    private static List<CheckUp> ChecksOf(TimeProvider time)
    {
        var folder = Path.Combine(Path.GetTempPath(), "onewindow-nothing-here");
        var settings = new OneWindowSettings(new DataSettings(folder), "demo", [IPAddress.Loopback]);
        return [.. new CareChecks(settings, new CaseCalendar(WorkCalendar.Shipped), time).Run()];
    }
}
