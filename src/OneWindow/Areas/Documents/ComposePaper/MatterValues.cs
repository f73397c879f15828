using System.Globalization;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>What a paper says of the matter: who came, with what, claiming what.</summary>
internal static class MatterValues
{
    private const string WorkerRole = "劳动者";
    private static readonly PaperSource Register = new("诉求登记");
    private static readonly PaperSource Words = new("来访人陈述");

    /// <summary>Adds the values of a matter.</summary>
    /// <param name="window">The name of the window, or of the hall.</param>
    public static void Add(PaperData data, MatterFile matter, string window)
    {
        data.Set("matter.number", matter.Number, Register)
            .Set("matter.queryCode", matter.QueryCode, Register)
            .Set("matter.received", ChinaTime.Local(matter.ReceivedAt), Register)
            .Set("matter.kind", matter.Kind.Name(), Register)
            .Set("matter.source", matter.Source.Name(), Register)
            .Set("matter.facts", matter.Narrative, Words)
            .Set("matter.evidence", matter.Evidence.Select(file => file.Note ?? file.Name), Register)
            .Set("matter.hall", window, Register)
            .Set("matter.summary", matter.Claims.Count == 0 ? $"{matter.Kind.Name()}，内容见登记表" : string.Join('；', matter.Claims.Select(Sentence)), Register)
            .Set("matter.priorChannel", string.Join('；', matter.Claims.SelectMany(claim => claim.Prior).Select(prior => prior.Words).Distinct()), Words)
            .Set("matter.actDate", PeriodOf(matter.Claims), Words);
        // Who reports is kept secret by law; whether a complainant wants it is asked on the paper.
        if (matter.Kind == SubmissionKind.Report)
        {
            data.Set("matter.secret", true, Register);
        }

        AddPersons(data, matter);
        AddArrears(data, matter);
        var total = matter.Claims.Select(claim => claim.Amount).OfType<Money>().Aggregate(Money.Zero, (sum, amount) => sum + amount);
        data.Set("claims.total", total == Money.Zero ? (Money?)null : total, Register);
    }

    private static void AddPersons(PaperData data, MatterFile matter)
    {
        var workers = matter.Parties.Where(party => party.Role == WorkerRole).ToList();
        var first = workers.Concat(matter.Parties).FirstOrDefault();
        var name = workers.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{workers[0].Name}等{workers.Count}人") : first?.Name;
        data.Set("worker.name", name, Register)
            .Set("worker.idNumber", first?.IdentityNumber, Register)
            .Set("worker.phone", first?.Telephone, Register)
            .Set("worker.address", first?.Address, Register)
            .Set("worker.agent", matter.Parties.FirstOrDefault(party => party.Role == "代理人")?.Name, Register)
            .Set("matter.people", workers.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"{workers.Count}人") : null, Register)
            .Set("address.person", first?.Name, Register)
            .Set("address.post", first?.Address, Register)
            .Set("address.phone", first?.Telephone, Register)
            .Set("address.consent", first is null ? null : first.ElectronicService ? "同意" : "不同意", Register);
    }

    /// <summary>Each worker with what is owed; a single worker is owed what the claims ask.</summary>
    private static void AddArrears(PaperData data, MatterFile matter)
    {
        var owed = matter.Parties.Where(party => party.Role == WorkerRole && party.Amount is not null).ToList();
        if (owed.Count == 0)
        {
            return;
        }

        var period = PeriodOf([.. matter.Claims.Where(claim => claim.Amount is not null)]);
        data.Set("arrears.rows", owed.Select(party => new PaperData()
                .Set("name", party.Name, Register)
                .Set("idNumber", party.IdentityNumber, Register)
                .Set("period", period, Register)
                .Set("amount", party.Amount, Register)), Register)
            .Set("arrears.total", owed.Aggregate(Money.Zero, (sum, party) => sum + party.Amount!.Value), Register)
            .Set("arrears.people", owed.Count.ToString(CultureInfo.InvariantCulture), Register)
            .Set("arrears.period", period, Register)
            .Set("correction.migrants", owed.Exists(party => party.MigrantWorker == true), Register);
    }

    /// <summary>拖欠工资，2026年8月至10月，42,000.00元.</summary>
    private static string Sentence(MatterClaim claim)
    {
        var period = PeriodOf([claim]);
        return string.Join('，', ((string?[])[claim.Type.Name, period, claim.Amount is { } amount ? $"{amount}元" : null]).OfType<string>());
    }

    private static string? PeriodOf(IReadOnlyList<MatterClaim> claims)
    {
        var from = claims.Select(claim => claim.From).OfType<DateOnly>().ToList();
        var to = claims.Select(claim => claim.To).OfType<DateOnly>().ToList();
        return (from.Count, to.Count) switch
        {
            (0, 0) => null,
            (0, _) => $"至{to.Max():yyyy年M月d日}",
            (_, 0) => $"{from.Min():yyyy年M月d日}起",
            _ => $"{from.Min():yyyy年M月d日}至{to.Max():yyyy年M月d日}",
        };
    }
}
