namespace OneWindow.Tests.Documents;

/// <summary>Cases of mediation and arbitration that between them ask for every paper that these procedures know.</summary>
internal static class DisputeWalks
{
    public static async Task WalkAsync(DisputeOffice office)
    {
        await RefuseAsync(office);
        await EndEarlyAsync(office);
        await MoveAsync(office);
        await HoldUpAsync(office);
        await HearAsync(office);
        await AwardAsync(office);
        await AgreeAsync(office);
        await EndMediationAsync(office);
    }

    /// <summary>不予受理: at once, and after the day for completion has passed.</summary>
    private static async Task RefuseAsync(DisputeOffice office)
    {
        var foreign = await office.SubmittedAsync("2026-08-03");
        await foreign.DoAsync("2026-08-03", "refuse", ("refusal-ground", "no-jurisdiction"), ("refused-because", "劳动合同履行地和用人单位所在地均不在本市"), ("competent", "邻市劳动人事争议仲裁委员会"));
        var incomplete = await office.SubmittedAsync("2026-08-03");
        await incomplete.DoAsync("2026-08-03", "ask-completion", ("missing", "用人单位的名称\n劳动关系的证据"), ("complete-by", "2026-08-10"));
        await incomplete.DoAsync("2026-08-12", "refuse-incomplete", ("refused-because", "没有明确的被申请人。"));
    }

    /// <summary>先行调解、撤回、逾期起诉: before anybody was accepted.</summary>
    private static async Task EndEarlyAsync(DisputeOffice office)
    {
        var withdrawn = await office.SubmittedAsync("2026-08-03");
        await withdrawn.DoAsync("2026-08-03", "ask-completion", ("missing", "身份证复印件"), ("complete-by", "2026-08-10"));
        await withdrawn.DoAsync("2026-08-04", "complete", ("completed", "身份证复印件一份"));
        await withdrawn.DoAsync("2026-08-04", "mediate-first", ("both-agree", "yes"));
        await withdrawn.DoAsync("2026-08-05", "withdraw", ("withdrawn-because", "双方已自行和解。"));
        await withdrawn.SignAsync("2026-08-05", "D-ARB-23");
        await withdrawn.DoAsync("2026-08-05", "serve", ("service-method", "direct"), ("served-on", "2026-08-05"), ("receiver", "本人"), ("service-proof", "回证"));
        await withdrawn.DoAsync("2026-08-20", "archive", ("pages", "12"), ("arbitration-retention", "5y"));
        var late = await office.SubmittedAsync("2026-08-03");
        await late.DoAsync("2026-08-31", "terminate", ("court-took-it", "yes"), ("ruling", "南塘区人民法院（2026）初字第12号"));
    }

    /// <summary>管辖异议、追加、变更、反申请、撤销: what moves an accepted case.</summary>
    private static async Task MoveAsync(DisputeOffice office)
    {
        var transferred = await office.FormedAsync("2026-08-03");
        await transferred.DoAsync("2026-08-05", "uphold-jurisdiction-objection", ("competent", "邻市劳动人事争议仲裁委员会"), ("reason", "劳动合同在邻市履行"));
        var moved = await office.FormedAsync("2026-08-03");
        await moved.DoAsync("2026-08-04", "refuse-jurisdiction-objection", ("reason", "劳动合同在本市履行"));
        await moved.DoAsync("2026-08-04", "bring-counter-claim", ("counter-claims", "返还借款5000元。"));
        await moved.DoAsync("2026-08-05", "refuse-counter-claim", ("counter-refused-because", "借款不属于劳动争议"));
        await moved.DoAsync("2026-08-05", "bring-counter-claim", ("counter-claims", "返还培训费2000元。"));
        await moved.DoAsync("2026-08-06", "join-counter-claim");
        await moved.DoAsync("2026-08-06", "accept-changed-claims", ("reason", "与原请求有关"));
        await moved.DoAsync("2026-08-07", "join-party", ("joined", "清源某劳务有限公司"), ("joined-as", "party"), ("reason", "共同用工"));
        await moved.DoAsync("2026-08-10", "file-defence", ("defence", "工资已经足额支付。"), ("defended-on", "2026-08-10"));
        await moved.DoAsync("2026-08-11", "cancel-case", ("refusal-ground", "out-of-scope"), ("refused-because", "双方之间是承揽关系"));
    }

    /// <summary>取证、鉴定、回避、中止、延期、先予执行、委托调解: what holds a case up or hurries it.</summary>
    private static async Task HoldUpAsync(DisputeOffice office)
    {
        var held = await office.FormedAsync("2026-08-03");
        await held.DoAsync("2026-08-04", "ask-investigation", ("asked-of", "inspection"), ("asked-items", "工资支付台账，用人单位拒绝提供。"));
        await held.DoAsync("2026-08-04", "order-production", ("asked-items", "2026年4月至6月考勤记录"), ("produce-by", "2026-08-14"));
        await held.DoAsync("2026-08-04", "order-appraisal", ("appraiser", "清源市某司法鉴定中心"), ("asked-items", "工资表上的签名是否本人所写"));
        await held.DoAsync("2026-08-04", "ask-recusal", ("recusal-of", "唐远"), ("recusal-ground", "interest"), ("recusal-because", "用人单位称其亲属是本单位职工"));
        await held.DoAsync("2026-08-05", "refuse-recusal", ("recusal-opinion", "所述亲属关系经查不存在"));
        await held.DoAsync("2026-08-05", "ask-recusal", ("recusal-of", "唐远"), ("recusal-ground", "interest"), ("recusal-because", "仲裁员自行提出"));
        await held.DoAsync("2026-08-06", "grant-recusal", ("officers", office.Arbitrator), ("no-conflict", "yes"), ("recusal-opinion", "与本案有利害关系"));
        await held.DoAsync("2026-08-06", "change-tribunal", ("composition", "single"), ("officers", office.Arbitrator), ("no-conflict", "yes"), ("reason", "工作调整"));
        await held.DoAsync("2026-08-07", "suspend", ("suspension-ground", "appraisal"), ("suspended-because", "笔迹鉴定尚未完成"));
        await held.DoAsync("2026-08-14", "resume", ("lifted-because", "鉴定意见已经收到"));
        await held.DoAsync("2026-08-14", "ask-advance", ("advance-for", "6月工资6000元"));
        await held.DoAsync("2026-08-17", "order-advance", ("advance-amount", "6000"), ("advance-clear", "yes"), ("advance-hardship", "yes"));
        await held.SignAsync("2026-08-17", "D-ARB-21");
        await held.DoAsync("2026-08-17", "record-failed-service", ("failed-because", "2026年8月17日9时到住所，无人在家。"));
        await held.DoAsync("2026-08-18", "ask-service-help");
        await held.DoAsync("2026-08-18", "send-advance");
        await held.DoAsync("2026-08-18", "entrust-mediation", ("both-agree", "yes"), ("entrusted-to", "市劳动保障纠纷人民调解委员会叶兰"));
        await held.DoAsync("2026-08-24", "ask-extension", ("extend-done", "已经鉴定"), ("extend-because", "证据材料较多"));
        await held.DoAsync("2026-08-25", "grant-extension", ("extension-opinion", "同意延长"));
    }

    /// <summary>开庭: asked to postpone, heard and settled; in another case the claimant stays away.</summary>
    private static async Task HearAsync(DisputeOffice office)
    {
        var heard = await office.NoticedAsync("2026-08-03", "2026-08-20");
        await heard.DoAsync("2026-08-10", "refuse-postponement", ("asked-on", "2026-08-10"), ("reason", "没有正当理由"));
        await heard.DoAsync("2026-08-11", "postpone", ("asked-on", "2026-08-11"), ("hearing-on", "2026-08-25"), ("hearing-place", "下午2时，第一仲裁庭"), ("reason", "代理人住院"));
        await heard.DoAsync("2026-08-25", "hear", ("attendance", "both"), ("hearing-record", "问：工资发到几月？\n答：发到3月。"), ("last-opinions", "yes"));
        await heard.DoAsync("2026-08-25", "mediate");
        await heard.DoAsync("2026-08-25", "mediation-agrees", ("mediation-course", "双方同意分期支付"));
        await heard.DoAsync("2026-08-25", "make-statement", ("settlement", "用人单位于2026年9月10日前支付17000元。"), ("perform-by", "2026-09-10"));
        var absent = await office.NoticedAsync("2026-08-03", "2026-08-20");
        await absent.DoAsync("2026-08-20", "deem-withdrawn", ("absence-facts", "申请人8月4日签收开庭通知书，无正当理由没有到庭。"));
    }

    /// <summary>裁决: final and not, in part and in whole, and one corrected.</summary>
    private static async Task AwardAsync(DisputeOffice office)
    {
        const string day = "2026-08-20";
        var awarded = await office.NoticedAsync("2026-08-03", day);
        await awarded.DoAsync("2026-08-05", "claim-relation", ("claim-from", "2024-01-01"), ("claim-relation-proof", "工牌"));
        await awarded.DoAsync(day, "hear", ("attendance", "both"), ("hearing-record", "问：入职时间？\n答：2024年1月。"), ("last-opinions", "yes"));
        await awarded.DoAsync(day, "mediate");
        await awarded.DoAsync(day, "mediation-fails", ("mediation-course", "差距较大"));
        await awarded.DoAsync(day, "decide", [("decision", "granted"), .. Deciding]);
        await awarded.DoAsync(day, "make-partial-award", ("awarded-on", day));
        await awarded.DoAsync(day, "decide-final", [("decision", "granted"), ("awarded", "18000"), .. Deciding]);
        await awarded.DoAsync(day, "make-final-award", ("awarded-on", day), ("perform-by", "2026-09-10"));
        await awarded.ServeAsync(day, "D-ARB-22F");
        await awarded.DoAsync("2026-08-21", "correct-award", ("award-corrected", "第二页“2024年”应为“2025年”"));
        var other = await office.NoticedAsync("2026-08-03", day);
        await other.DoAsync("2026-08-05", "claim-relation", ("claim-from", "2024-01-01"), ("claim-relation-proof", "工牌"));
        await other.DoAsync(day, "hear", ("attendance", "both"), ("hearing-record", "问：入职时间？\n答：2024年1月。"), ("last-opinions", "yes"));
        await other.DoAsync(day, "mediate");
        await other.DoAsync(day, "mediation-fails", ("mediation-course", "差距较大"));
        await other.DoAsync(day, "decide", [("decision", "granted"), .. Deciding]);
        await other.DoAsync(day, "make-award", ("awarded-on", day));
        await other.DoAsync(day, "decide-final", [("decision", "granted"), ("awarded", "18000"), .. Deciding]);
        await other.DoAsync(day, "make-partial-final-award", ("awarded-on", day));
    }

    /// <summary>达成协议: reviewed, confirmed, paid in part, and at last back to arbitration; another is made a statement and performed.</summary>
    private static async Task AgreeAsync(DisputeOffice office)
    {
        var breached = await office.AgreedAsync("2026-08-03", "2026-08-20");
        await breached.DoAsync("2026-08-04", "apply-review", ("both-agree", "yes"));
        await breached.DoAsync("2026-08-05", "refuse-review", ("mediation-because", "协议内容不明确"));
        await breached.DoAsync("2026-08-06", "apply-confirmation", ("both-agree", "yes"));
        await breached.DoAsync("2026-08-10", "record-performance", ("mediation-performance", "转账1000元，凭证一张"), ("recovered", "1000"));
        await breached.DoAsync("2026-08-21", "performance-lapses");
        await breached.DoAsync("2026-08-24", "apply-payment-order");
        await breached.DoAsync("2026-08-25", "arbitrate", ("next-ways", "2026年6月工资余款5000元：仲裁"));
        var performed = await office.AgreedAsync("2026-08-03", "2026-08-20");
        await performed.DoAsync("2026-08-04", "apply-review", ("both-agree", "yes"));
        await performed.DoAsync("2026-08-06", "grant-review");
        await performed.ServeAsync("2026-08-06", "D-ARB-19");
        await performed.DoAsync("2026-08-10", "perform", ("mediation-performance", "转账6000元，凭证一张"), ("recovered", "6000"));
        await performed.DoAsync("2026-08-20", "archive", ("pages", "9"), ("mediation-retention", "5y"));
    }

    /// <summary>调解不成: refused from the beginning, or talked in vain and with danger.</summary>
    private static async Task EndMediationAsync(DisputeOffice office)
    {
        var declined = await office.AppliedAsync("2026-08-03");
        await declined.DoAsync("2026-08-04", "decline", ("decline-ground", "refused"), ("mediation-because", "用人单位明确拒绝调解。"));
        var failed = await office.TalkedAsync("2026-08-03");
        await failed.DoAsync("2026-08-04", "report-danger", ("danger", "职工准备聚集到工地，已劝离并通知派出所。"));
        await failed.DoAsync("2026-08-05", "fail", ("fail-ground", "no-agreement"), ("mediation-because", "双方对金额差距较大。"));
        await failed.ServeAsync("2026-08-05", "D-MED-05");
        await failed.DoAsync("2026-08-06", "return-claims", ("next-ways", "2026年6月工资：监察"));
    }

    private static readonly (string, string)[] Deciding = [("grounds", "经审理查明，欠薪属实。依据《中华人民共和国劳动法》第五十条。"), ("majority", "single")];
}
