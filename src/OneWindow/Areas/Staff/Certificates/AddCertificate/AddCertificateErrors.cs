using OneWindow.Law.Results;

namespace OneWindow.Areas.Staff.Certificates.AddCertificate;

internal static class AddCertificateErrors
{
    private const int LongestNumber = 40;
    private const int LongestIssuer = 60;

    public static Refusal NumberTaken(string number) => Refusal.Invalid(
        "Number", "certificate-number-taken", $"证号“{number}”已经登记过，请核对证件；换发新证的，先把旧证登记为失效。");

    public static List<Refusal> Of(AddCertificateCommand command)
    {
        List<Refusal> refusals = [];
        if (command.Kind is null)
        {
            refusals.Add(Refusal.Invalid("Kind", "certificate-kind-missing", "请选择证件种类。"));
        }

        Text("Number", command.Number, LongestNumber, "证号");
        Text("Issuer", command.Issuer, LongestIssuer, "发证机关");
        if (command.UntilDay < command.FromDay)
        {
            refusals.Add(Refusal.Invalid("UntilDay", "certificate-days", "有效期止不能早于有效期起。"));
        }

        return refusals;

        void Text(string field, string? text, int longest, string name)
        {
            var length = text?.Trim().Length ?? 0;
            if (length == 0 || length > longest)
            {
                refusals.Add(Refusal.Invalid(field, "text", length == 0 ? $"请填写{name}。" : $"{name}最多 {longest} 个字。"));
            }
        }
    }
}
