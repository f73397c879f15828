using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Areas.Portal.AnswerDataRequest;
using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Law.Offices;
using OneWindow.Testing.Databases;
using OneWindow.Testing.Staff;

namespace OneWindow.Tests.Portal;

/// <summary>Whoever asks what is held about them is told what they left half-way on the public pages, too.</summary>
public sealed class AnswerFromFilingsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_person_is_given_the_filing_left_under_their_telephone_until_it_is_filed_and_that_is_recorded(Engine engine)
    {
        await using var door = await Doorstep.OpenAsync(engine);
        var by = (await door.Application.SignInPersonAsync(Posts.WindowClerk)).Actor;
        var worker = door.Worker();
        await worker.BeginAsync();
        await worker.TellOfEmployerAsync();
        Assert.Empty(await GivenAsync("13800136613"));
        await worker.TellOfSelfAsync();

        var held = Assert.Single(await GivenAsync("138-0013-6613"));

        Assert.Equal(
            [("什么事", "老板不发工资"), ("单位", "鑫荷餐饮"), ("从", "2026-07"), ("到", "2026-09"), ("金额", "13,800"), ("经过", "端盘子，三个月没发钱。"), ("姓名", "吴秀兰"), ("电话", "13800136613")],
            held.Answers.Select(answer => (answer.Key, answer.Value)));
        Assert.Equal(["工资条.png"], held.Files);
        Assert.Empty(await GivenAsync("13900139017"));
        Assert.Equal(["本人申请"], await ShowingsAsync());

        await worker.SendAsync();
        Assert.Empty(await GivenAsync("13800136613"));

        async Task<IReadOnlyList<HeldFiling>> GivenAsync(string of)
        {
            await using var scope = door.Application.CreateScope();
            return (await scope.ServiceProvider.GetRequiredService<AnswerFromFilings>().HandleAsync(of, "本人申请", by, default)).Value;
        }

        async Task<IEnumerable<string?>> ShowingsAsync()
        {
            await using var scope = door.Application.CreateScope();
            var entries = await scope.ServiceProvider.GetRequiredService<OneWindowDb>().Set<EventEntry>()
                .Where(entry => entry.Kind == "personal-shown").ToListAsync();
            return entries.Select(entry => entry.Read<Shown>().Why);
        }
    }

    private sealed record Shown(string What, string? Why);
}
