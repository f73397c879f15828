using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Documents;

/// <summary>Papers of arbitration in walked cases: to whom each speaks, and on whom it is served.</summary>
public sealed class DisputePapersTests
{
    private const string Employer = "清源市禾盛餐饮管理有限公司";

    [Theory, OnSqlite, OnPostgres, Trait("law", "劳动争议调解仲裁法 48、49")]
    public async Task A_final_award_is_served_on_each_side_and_each_has_its_own_term(Engine engine)
    {
        await using var hall = await DisputeHall.OpenAsync(engine);
        var awarded = await hall.Office.NoticedAsync("2026-08-03", "2026-08-20");
        await awarded.DoAsync("2026-08-20", "hear", ("attendance", "both"), ("hearing-record", "……"), ("last-opinions", "yes"));
        await awarded.DoAsync("2026-08-20", "mediate");
        await awarded.DoAsync("2026-08-20", "mediation-fails", ("mediation-course", "差距较大"));
        await awarded.DoAsync("2026-08-20", "decide-final", ("decision", "granted"), ("awarded", "18000"), ("grounds", "欠薪属实"), ("majority", "single"));
        await awarded.DoAsync("2026-08-20", "make-final-award", ("awarded-on", "2026-08-20"));

        await awarded.ServeAsync("2026-08-20", "D-ARB-22F");

        Assert.Equal([(Employer, "employer")], await awarded.ServedAsync("D-ARB-06"));
        Assert.Equal([("吴秀兰", "worker"), (Employer, "employer")], await awarded.ServedAsync("D-ARB-22F"));
        // The worker's fifteen days (AR-20) and the employer's thirty (AR-21).
        Assert.Equal(["AR-20", "AR-21"], (await awarded.TermsAsync()).Where(term => term is "AR-20" or "AR-21" or "AR-23"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Withdrawn_before_the_acceptance_only_the_claimant_is_told(Engine engine)
    {
        await using var hall = await DisputeHall.OpenAsync(engine);
        var early = await hall.Office.SubmittedAsync("2026-08-03");
        await early.DoAsync("2026-08-04", "withdraw", ("withdrawn-because", "已自行和解"));
        var later = await hall.Office.FormedAsync("2026-08-03");
        await later.DoAsync("2026-08-04", "withdraw", ("withdrawn-because", "已自行和解"));

        await early.SignAsync("2026-08-04", "D-ARB-23");
        await later.SignAsync("2026-08-04", "D-ARB-23");

        Assert.Equal([("吴秀兰", "worker")], await early.ServedAsync("D-ARB-23"));
        Assert.Equal([("吴秀兰", "worker"), (Employer, "employer")], await later.ServedAsync("D-ARB-23"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_refusal_says_what_was_asked_for_and_until_when(Engine engine)
    {
        await using var hall = await DisputeHall.OpenAsync(engine);
        var incomplete = await hall.Office.SubmittedAsync("2026-08-03");
        await incomplete.DoAsync("2026-08-03", "ask-completion", ("missing", "用人单位的名称\n劳动关系的证据"), ("complete-by", "2026-08-10"));
        await incomplete.DoAsync("2026-08-12", "refuse-incomplete", ("refused-because", "没有明确的被申请人"));

        var text = await incomplete.TextAsync("D-ARB-05");

        Assert.Contains("本委于2026年8月3日书面告知你（单位）在2026年8月10日前补正下列事项", text, StringComparison.Ordinal);
        Assert.Contains("1. 用人单位的名称；2. 劳动关系的证据", text, StringComparison.Ordinal);
        Assert.Contains("补齐材料后，你（单位）可以再次申请仲裁", text, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_copy_speaks_to_whoever_is_to_answer_it_and_the_answer_goes_back(Engine engine)
    {
        await using var hall = await DisputeHall.OpenAsync(engine);
        var moved = await hall.Office.FormedAsync("2026-08-03");

        await moved.DoAsync("2026-08-04", "bring-counter-claim", ("counter-claims", "返还借款5000元"));
        await moved.DoAsync("2026-08-04", "refuse-counter-claim", ("counter-refused-because", "借款不属于劳动争议"));
        Assert.StartsWith(Employer + "：", await moved.TextAsync("D-ARB-05"), StringComparison.Ordinal);
        Assert.Contains("经审查，借款不属于劳动争议。", await moved.TextAsync("D-ARB-05"), StringComparison.Ordinal);

        await moved.DoAsync("2026-08-05", "bring-counter-claim", ("counter-claims", "返还培训费2000元"));
        await moved.DoAsync("2026-08-05", "join-counter-claim");
        await moved.ServeAsync("2026-08-05", "D-ARB-06");
        Assert.StartsWith("吴秀兰：", await moved.TextAsync("D-ARB-06"), StringComparison.Ordinal);
        Assert.Equal([(Employer, "employer"), ("吴秀兰", "worker")], await moved.ServedAsync("D-ARB-06"));

        await moved.DoAsync("2026-08-06", "file-defence", ("defence", "没有培训"), ("defended-on", "2026-08-06"));
        await moved.ServeAsync("2026-08-06", "D-ARB-07");
        Assert.Equal([(Employer, "employer")], await moved.ServedAsync("D-ARB-07"));

        await moved.DoAsync("2026-08-06", "join-party", ("joined", "清源某劳务有限公司"), ("joined-as", "third"), ("reason", "共同用工"));
        var joined = await moved.TextAsync("D-ARB-06");
        Assert.StartsWith("清源某劳务有限公司：", joined, StringComparison.Ordinal);
        Assert.Contains("本委于2026年8月6日决定追加你（单位）为本案的第三人。", joined, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres, Trait("requirement", "N1")]
    public async Task A_statement_on_a_reviewed_agreement_is_the_commissions_and_goes_to_both(Engine engine)
    {
        await using var hall = await DisputeHall.OpenAsync(engine);
        var agreed = await hall.Office.AgreedAsync("2026-08-03", "2026-08-20");
        await agreed.DoAsync("2026-08-04", "apply-review", ("both-agree", "yes"));
        await agreed.DoAsync("2026-08-06", "grant-review");

        await agreed.ServeAsync("2026-08-06", "D-ARB-19");

        var text = await agreed.TextAsync("D-ARB-19");
        Assert.Contains("共同向本委提出仲裁审查申请", text, StringComparison.Ordinal);
        Assert.Contains("清源市劳动人事争议仲裁委员会", text, StringComparison.Ordinal);
        Assert.Equal(["吴秀兰", Employer], (await agreed.ServedAsync("D-ARB-19")).Select(service => service.Recipient));
    }
}
