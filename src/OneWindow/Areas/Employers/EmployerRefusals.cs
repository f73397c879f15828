using OneWindow.Law.Results;

namespace OneWindow.Areas.Employers;

/// <summary>What stands in the way of adding or correcting an employer.</summary>
internal static class EmployerRefusals
{
    public static readonly Refusal NoSuchEmployer = Refusal.NotFound("no-such-employer", "没有这家用人单位。");

    public static readonly Refusal NameMissing = Refusal.Invalid("Name", "employer-name-missing", "请填写单位名称；不知道全名的，写招牌。");

    public static readonly Refusal NameTooLong = Refusal.Invalid("Name", "employer-name-too-long", "单位名称最多 200 字。");

    public static readonly Refusal AddressMissing =
        Refusal.Invalid("Address", "employer-address-missing", "不知道全名的，请写明地址，方便核实。");

    public static readonly Refusal UnknownDivision = Refusal.Invalid("Division", "unknown-division", "没有这个区划，请从列表中选。");

    public static readonly Refusal ReasonMissing = Refusal.Invalid("Reason", "correction-reason-missing", "请写明哪里不对、依据什么改。");

    public static readonly Refusal NothingChanged = Refusal.Invalid("Name", "nothing-changed", "没有改动。");

    public static Refusal CodeTaken(string name) =>
        Refusal.Invalid("CreditCode", "credit-code-taken", $"这个代码已登记给“{name}”，请选用该单位，或者核对代码。");

    public static Refusal UnknownParent => Refusal.Invalid("Parent", "unknown-parent", "没有这家上级单位。");
}
