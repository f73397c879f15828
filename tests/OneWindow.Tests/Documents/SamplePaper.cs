using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Values;

namespace OneWindow.Tests.Documents;

/// <summary>An invented wage case of five workers, with every value that any paper of the story asks for.</summary>
internal static class SamplePaper
{
    private static readonly PaperSource Record = new("案件记录");

    /// <summary>9,600 + 8,800 + 10,200 + 7,400 + 6,000 = 42,000.00.</summary>
    private static readonly (string Name, decimal Yuan)[] Workers =
        [("吴建军", 9_600m), ("郑小满", 8_800m), ("何大勇", 10_200m), ("林秀英", 7_400m), ("马春生", 6_000m)];

    public static PaperData Complete() => Case(Lists(People(Office(new PaperData()))));

    private static PaperData Office(PaperData data) => Words(data,
        ("authority.name", "清源市人力资源和社会保障局"), ("authority.address", "清源市南塘区和平路18号"), ("authority.phone", "0990-6120333"),
        ("authority.contact", "陈立群"), ("authority.reviewBody", "清源市人民政府"), ("authority.court", "清源市南塘区人民法院"),
        ("matter.number", "Q202611240031"), ("matter.queryCode", "735 914"), ("matter.kind", "投诉"), ("matter.source", "窗口来访"),
        ("matter.summary", "要求支付2026年8月至10月工资42,000.00元"), ("matter.hall", "3号窗口"), ("matter.clerk", "周敏"),
        ("matter.facts", "投诉人等5人自2026年3月起在云澜府二期工地做钢筋工，约定日工资280元，按月发放。8月起用人单位以工程款未到账为由停发工资，多次催要未果。"),
        ("matter.secret", "否"), ("matter.priorChannel", "否"), ("matter.actDate", "2026年8月至今（持续）"), ("matter.people", "5人"),
        ("case.number", "清人社监立字〔2026〕第312号"), ("case.cause", "拖欠劳动者工资"), ("case.source", "投诉"), ("advice.body", "清源市劳动保障监察支队"),
        ("advice.chosen", "劳动保障监察"), ("advice.officer", "周敏"),
        ("advice.limit", "申请劳动争议仲裁的，应当自劳动关系终止之日起一年内提出。"), ("advice.next", "劳动保障监察支队审查是否受理"),
        ("officers.first", "陈立群"), ("officers.firstCertificate", "清监0417"), ("officers.second", "何晓燕"), ("officers.secondCertificate", "清监0522"));

    private static PaperData People(PaperData data) => Words(data,
        ("worker.name", "吴建军"), ("worker.sex", "男"), ("worker.idNumber", "9901**********4412"), ("worker.phone", "139****2206"),
        ("worker.address", "清源市北桥县柳河镇"), ("worker.job", "钢筋工"), ("employer.name", "清源宏拓建筑劳务有限公司"),
        ("employer.creditCode", "91990102MA3KQ7X28R"), ("employer.address", "清源市南塘区建设路66号"), ("employer.legalRepresentative", "孙宏"),
        ("employer.phone", "0990-6551208"), ("employer.workplace", "南塘区云澜府二期工地"), ("employer.statement", "承认欠薪，称总包未付进度款。"),
        ("person.name", "孙宏"), ("person.sex", "男"), ("person.idNumber", "9901**********1735"), ("person.phone", "136****8841"),
        ("person.address", "清源市南塘区"), ("person.job", "清源宏拓建筑劳务有限公司经理"), ("person.relation", "用人单位法定代表人"),
        ("address.person", "吴建军"), ("address.post", "清源市北桥县柳河镇5号"), ("address.phone", "139****2206"), ("address.consent", "同意"),
        ("transfer.to", "清源市住房和城乡建设局"), ("transfer.kind", "案件线索"), ("transfer.reason", "工程款结算和违法分包属于你单位职责"),
        ("transfer.basis", "《保障农民工工资支付条例》第七条"), ("case.procedure", "劳动争议仲裁"),
        ("triage.number", "清分理〔2026〕3号"), ("triage.question", "没有劳动合同，走监察还是仲裁？"), ("triage.reason", "两家说法不一。"), ("triage.sender", "周敏"),
        ("ruling.kind", "确定办理途径"), ("ruling.reasons", "拖欠工资归劳动保障监察。"), ("ruling.officer", "沈一鸣"), ("service.document", "劳动保障监察限期改正指令书"),
        ("service.documentNumber", "清人社监令字〔2026〕第88号"), ("service.recipient", "清源宏拓建筑劳务有限公司"), ("service.address", "清源市南塘区建设路66号"),
        ("inspection.place", "南塘区云澜府二期工地项目部"), ("inspection.subject", "核实考勤和工资支付"), ("inspection.present", "孙宏"), ("inspection.presentJob", "经理"),
        ("inspection.findings", "现场有考勤表3本，记载8月至10月出勤；未见工资支付台账。"), ("inspection.media", "拍照12张，录像1段"),
        ("interview.place", "清源市劳动保障监察支队询问室"), ("interview.subject", "拖欠工资的事实"), ("interview.recorder", "何晓燕"));

    private static PaperData Case(PaperData data) => Words(data,
            ("refusal.reason", "你投诉的行为已于2024年8月终了，至投诉之日已超过二年，且此前未被发现、也未被举报、投诉"), ("refusal.basis", "《劳动保障监察条例》第二十条"),
            ("referral.reason", "你请求支付解除劳动合同的赔偿金，属于应当通过劳动争议处理程序解决的事项"), ("referral.procedure", "劳动争议仲裁程序"),
            ("referral.body", "清源市劳动人事争议仲裁委员会"), ("referral.limit", "自知道或者应当知道权利被侵害之日起一年内"),
            ("filing.facts", "用人单位拖欠5名劳动者2026年8月至10月工资。"), ("filing.violated", "《中华人民共和国劳动法》第五十条"), ("filing.opinion", "建议立案。"), ("filing.unitOpinion", "同意立案。"),
            ("inquiry.place", "清源市劳动保障监察支队"), ("preservation.reason", "考勤表存放在工地，随时可能被带离"), ("preservation.place", "项目部资料柜"),
            ("preservation.manner", "就地封存"), ("preservation.keeper", "孙宏"), ("preservation.approver", "李国安"), ("extension.reason", "需向总包单位核对工程款流水。"),
            ("extension.done", "已询问5名劳动者和用人单位负责人。"), ("report.facts", "拖欠5名劳动者工资42,000.00元。"), ("report.violated", "《中华人民共和国劳动法》第五十条"),
            ("report.proposal", "责令限期支付。"), ("report.basis", "《劳动保障监察条例》第十八条第一款第（二）项"), ("report.people", "5人"),
            ("cancellation.facts", "用人单位迟发2026年10月工资三日"), ("cancellation.correction", "已于立案后次日全部发放"), ("termination.reason", "工资已按约定足额发放"),
            ("correction.facts", "你单位在南塘区云澜府二期工程中，拖欠吴建军等劳动者2026年8月至10月工资"), ("correction.violated", "《中华人民共和国劳动法》第五十条"),
            ("correction.basis", "《劳动保障监察条例》第二十六条"), ("arrears.people", "5"), ("arrears.period", "2026年8月至10月"),
            ("verification.manner", "银行流水核对"), ("verification.findings", "5名劳动者工资已全部到账。"), ("verification.done", "全部改正"),
            ("closing.manner", "已改正"), ("closing.result", "责令改正后用人单位支付全部工资。"), ("closing.opinion", "建议结案。"), ("closing.people", "5人"),
            ("volume.keeper", "何晓燕"), ("volume.pages", "46"), ("volume.retention", "10年"))
        .Set("arbitration.claimant", "吴建军", Record).Set("arbitration.respondent", "清源宏拓建筑劳务有限公司", Record)
        .Set("arbitration.court", "清源市中级人民法院", Record).Set("hearing.date", new DateOnly(2026, 12, 21), Record)
        .Set("hearing.place", "9时30分，第一仲裁庭", Record).Set("acceptance.date", new DateOnly(2026, 11, 27), Record)
        .Set("settlement.claims", "劳动报酬", Record).Set("settlement.result", "被申请人于2026年12月31日前支付申请人8月至10月工资9,600.00元。", Record)
        .Set("award.date", new DateOnly(2026, 12, 25), Record).Set("award.grounds", "考勤记录和证人证言相互印证，拖欠工资的事实成立。", Record)
        .Set("award.claims", "劳动报酬", Record)
        .Set("award.rows", [Row(("name", "劳动报酬"), ("result", "支持")).Set("amount", Money.FromYuan(9_600m), Record)], Record)
        .Set("correction.migrants", true, Record).Set("matter.received", new DateTime(2026, 11, 24, 9, 30, 0), Record)
        .Set("case.filed", new DateOnly(2026, 11, 25), Record).Set("advice.by", new DateOnly(2026, 12, 1), Record)
        .Set("acceptance.investigateBy", new DateOnly(2027, 2, 25), Record).Set("completion.by", new DateOnly(2026, 12, 4), Record)
        .Set("inquiry.due", new DateTime(2026, 12, 2, 9, 0, 0), Record).Set("interview.begin", new DateTime(2026, 12, 2, 9, 10, 0), Record)
        .Set("interview.end", new DateTime(2026, 12, 2, 10, 40, 0), Record).Set("inspection.begin", new DateTime(2026, 11, 27, 14, 0, 0), Record)
        .Set("inspection.end", new DateTime(2026, 11, 27, 15, 20, 0), Record).Set("preservation.until", new DateOnly(2026, 12, 8), Record)
        .Set("extension.originalDue", new DateOnly(2027, 2, 25), Record).Set("extension.newDue", new DateOnly(2027, 4, 9), Record)
        .Set("correction.due", new DateOnly(2026, 12, 15), Record).Set("verification.date", new DateOnly(2026, 12, 16), Record)
        .Set("triage.sentOn", new DateOnly(2026, 11, 25), Record).Set("ruling.on", new DateOnly(2026, 11, 27), Record)
        .Set("transfer.replyBy", new DateOnly(2026, 12, 20), Record).Set("arrears.total", Money.FromYuan(42_000m), Record)
        .Set("verification.paid", Money.FromYuan(42_000m), Record).Set("closing.recovered", Money.FromYuan(42_000m), Record)
        .Set("claims.total", Money.FromYuan(42_000m), Record).Set("report.amount", Money.FromYuan(42_000m), Record);

    private static PaperData Lists(PaperData data) => data
        .Set("matter.evidence", ["考勤表照片6张", "微信聊天记录"], Record).Set("advice.rules", ["拖欠工资归劳动保障监察"], Record).Set("advice.where", ["清源市一站式劳动保障维权中心3号窗口"], Record)
        .Set("rights.channels", ["向劳动保障监察投诉", "申请调解", "申请劳动争议仲裁"], Record).Set("rights.materials", ["身份证", "考勤、工资凭证"], Record)
        .Set("completion.items", ["用人单位的准确名称", "本人身份证复印件"], Record).Set("inquiry.items", ["2026年8月至10月考勤表", "工资支付台账", "劳动合同"], Record)
        .Set("report.evidence", ["调查询问笔录", "考勤表"], Record).Set("correction.evidence", ["调查询问笔录", "考勤表", "工资表"], Record)
        .Set("cancellation.proof", ["银行流水", "劳动者签收单"], Record).Set("verification.proof", ["银行流水5页"], Record)
        .Set("claims.rows", [Row(("name", "拖欠工资"), ("recommended", "劳动保障监察"), ("reason", "《劳动保障监察条例》第十一条第（六）项"))
            .Set("amount", Money.FromYuan(42_000m), Record).Set("allowed", ["调解", "仲裁"], Record)], Record)
        .Set("arrears.rows", Workers.Select(worker => Row(("name", worker.Name), ("idNumber", "9901**********4412"), ("period", "8月至10月"))
            .Set("amount", Money.FromYuan(worker.Yuan), Record)), Record)
        .Set("verification.rows", Workers.Select(worker => Row(("name", worker.Name), ("proof", "银行流水")).Set("due", Money.FromYuan(worker.Yuan), Record)
            .Set("amount", Money.FromYuan(worker.Yuan), Record).Set("date", new DateOnly(2026, 12, 14), Record)), Record)
        .Set("interview.rows", [Row(("line", "问：吴建军等5人的工资发到哪个月？")), Row(("line", "答：发到7月，8月起没有发。"))], Record)
        .Set("preservation.rows", [Row(("name", "考勤表"), ("model", "2026年8月至10月"), ("quantity", "3本"))], Record)
        .Set("ruling.lines", ["拖欠工资：劳动保障监察"], Record)
        .Set("opinions.rows", [Row(("body", "劳动保障监察"), ("by", "李国安"), ("proposal", "劳动保障监察"), ("text", "属于监察范围。"))
            .Set("date", new DateOnly(2026, 11, 26), Record)], Record)
        .Set("transfer.rows", [Row(("name", "投诉登记表复印件"), ("pages", "1份2页"))], Record)
        .Set("volume.rows", [Row(("title", "立案审批表"), ("number", "清人社监立字〔2026〕第312号"), ("pages", "1-2"))], Record);

    private static PaperData Row(params (string Path, string Text)[] values) => Words(new PaperData(), values);

    private static PaperData Words(PaperData data, params (string Path, string Text)[] values) =>
        values.Aggregate(data, (filled, value) => filled.Set(value.Path, value.Text, Record));
}
