using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Employers.Contracts;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>What a paper says of the employer: from the register, or as the person named it.</summary>
internal static class EmployerValues
{
    private static readonly PaperSource Register = new("用人单位档案");
    private static readonly PaperSource Named = new("来访人陈述");

    public static void Add(PaperData data, EmployerCard? employer, string? asNamed, string? workPlace)
    {
        if (employer is null)
        {
            data.Set("employer.name", asNamed, Named);
        }
        else
        {
            data.Set("employer.name", employer.Name, Register)
                .Set("employer.creditCode", employer.CreditCode, Register)
                .Set("employer.address", employer.Address, Register)
                .Set("employer.legalRepresentative", employer.LegalRepresentative, Register)
                .Set("employer.phone", employer.Telephone, Register);
        }

        data.Set("employer.workplace", workPlace, Named);
    }
}
