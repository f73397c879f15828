using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Arbitration.Claims;

/// <summary>The elements of claims. Each is one fact, whichever kind of claim asks for it.</summary>
public static class ClaimElements
{
    /// <summary>For whom, where several workers apply.</summary>
    public static readonly Fact For = new("claim-for", "请求人", FactKind.Text) { Personal = true, Help = "多名劳动者时写明哪些人" };

    /// <summary>What is asked for.</summary>
    public static readonly Fact Amount = new("claim-amount", "请求金额", FactKind.Money);

    /// <summary>What is asked for in words.</summary>
    public static readonly Fact Request = new("claim-request", "请求事项", FactKind.LongText);

    /// <summary>The first day of the time in question.</summary>
    public static readonly Fact From = new("claim-from", "起始日期", FactKind.Date);

    /// <summary>The last day of the time in question.</summary>
    public static readonly Fact To = new("claim-to", "截止日期", FactKind.Date);

    /// <summary>The wage agreed for a month.</summary>
    public static readonly Fact MonthlyPay = new("claim-monthly-pay", "约定月工资", FactKind.Money);

    /// <summary>The average of the twelve months before.</summary>
    public static readonly Fact AveragePay = new("claim-average-pay", "解除（终止）前十二个月平均工资", FactKind.Money);

    /// <summary>What was paid for that time.</summary>
    public static readonly Fact Paid = new("claim-paid", "已支付金额", FactKind.Money);

    /// <summary>The first day of work.</summary>
    public static readonly Fact EntryOn = new("claim-entry-on", "入职日期", FactKind.Date);

    /// <summary>The last day of work.</summary>
    public static readonly Fact LeftOn = new("claim-left-on", "离职日期", FactKind.Date);

    /// <summary>The day of the written contract; empty for none.</summary>
    public static readonly Fact ContractOn = new("claim-contract-on", "签订书面合同日期", FactKind.Date) { Help = "没有签订的不填" };

    /// <summary>Who ended the relation and with which words.</summary>
    public static readonly Fact Ending = new("claim-ending", "解除（终止）的方式和理由", FactKind.LongText);

    /// <summary>Hours of extra work on working days.</summary>
    public static readonly Fact WorkdayHours = new("claim-workday-hours", "工作日加班小时数", FactKind.Count);

    /// <summary>Hours of extra work on rest days without a day off instead.</summary>
    public static readonly Fact RestDayHours = new("claim-rest-day-hours", "休息日加班小时数（未补休）", FactKind.Count);

    /// <summary>Hours of extra work on public holidays.</summary>
    public static readonly Fact HolidayHours = new("claim-holiday-hours", "法定休假日加班小时数", FactKind.Count);

    /// <summary>The pay of an hour on which extra pay is computed.</summary>
    public static readonly Fact HourlyPay = new("claim-hourly-pay", "加班工资计算基数（每小时）", FactKind.Money);

    /// <summary>Days of annual leave due and not taken.</summary>
    public static readonly Fact LeaveDays = new("claim-leave-days", "应休未休年休假天数", FactKind.Count);

    /// <summary>The pay of a day.</summary>
    public static readonly Fact DailyPay = new("claim-daily-pay", "日工资", FactKind.Money);

    /// <summary>The day of the accident.</summary>
    public static readonly Fact InjuredOn = new("claim-injured-on", "受伤日期", FactKind.Date);

    /// <summary>The number of the decision that recognises a work injury.</summary>
    public static readonly Fact Recognition = new("claim-recognition", "工伤认定决定书文号", FactKind.Text) { Help = "尚未认定的写明申请情况" };

    /// <summary>The degree of disability.</summary>
    public static readonly Fact Grade = new("claim-grade", "伤残等级", FactKind.Count) { Help = "1 至 10 级；尚未鉴定的不填" };

    /// <summary>Which benefits are claimed.</summary>
    public static readonly Fact Benefits = new("claim-benefits", "请求的待遇项目", FactKind.LongText);

    /// <summary>What proves the relation: pay, card, colleague.</summary>
    public static readonly Fact RelationProof = new("claim-relation-proof", "劳动关系的凭据", FactKind.LongText) { Help = "工资记录、工作证、考勤、同事证言等" };
}
