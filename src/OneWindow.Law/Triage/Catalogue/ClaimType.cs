using OneWindow.Law.Statutes;

namespace OneWindow.Law.Triage;

/// <summary>What a claim is in law; routing rules read it.</summary>
public enum ClaimNature
{
    /// <summary>劳动保障违法行为, other than social insurance: inspection may order correction.</summary>
    LabourViolation,

    /// <summary>社会保险违法行为: registering, paying or obtaining social insurance against the law.</summary>
    InsuranceViolation,

    /// <summary>劳动争议: relation, contract or money in dispute; inspection cannot decide it.</summary>
    Dispute,

    /// <summary>Belongs to another department, or is no labour matter.</summary>
    Outside,
}

/// <summary>The headings under which pages list the claim types.</summary>
public enum ClaimGroup
{
    /// <summary>工资.</summary>
    Wages,

    /// <summary>合同与劳动关系.</summary>
    Contract,

    /// <summary>社会保险与工伤.</summary>
    Insurance,

    /// <summary>工时休假与特殊保护.</summary>
    Protection,

    /// <summary>特殊人员.</summary>
    Persons,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>A coded reason for a claim (事由): one row of the table in <c>docs/law/triage.md</c>.</summary>
/// <param name="Row">The row, 1 to 50, stable.</param>
/// <param name="Code">A stable key, lower case with hyphens.</param>
/// <param name="Name">The official Chinese name.</param>
/// <param name="Group">The heading under which it is listed.</param>
/// <param name="Nature">What it is in law.</param>
public sealed record ClaimType(int Row, string Code, string Name, ClaimGroup Group, ClaimNature Nature)
{
    /// <summary>How a worker would say it, in one short line.</summary>
    public required string PlainWords { get; init; }

    /// <summary>The verdict for the five main channels where no ruling says otherwise.</summary>
    public required VerdictRow Verdicts { get; init; }

    /// <summary>Rulings that replace the verdict of one channel, with a note; the first whose condition holds counts.</summary>
    public IReadOnlyList<Ruling> Rulings { get; init; } = [];

    /// <summary>The articles that make this claim.</summary>
    public IReadOnlyList<Citation> Basis { get; init; } = [];

    /// <summary>Words in a narrative that suggest this claim.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Whether money is asked that falls under 监察条例第二十六条 or 调解仲裁法第九条 (rule J-11).</summary>
    public bool IsMoneyDefault { get; init; }

    /// <summary>Whether the act is also a violation although the claim itself must be arbitrated (double pay, dismissal): rule J-08 counts it.</summary>
    public bool ArisesFromViolation { get; init; }

    /// <summary>Whether it asks for pay: green lane, same-day acceptance and the crime of not paying wages read it.</summary>
    public bool IsPay { get; init; }

    /// <summary>The questions to ask about this claim; their answers decide between its rulings.</summary>
    public IReadOnlyList<Particular> Asks =>
        [.. Rulings.Select(ruling => ruling.When?.Particular).OfType<Particular>().Distinct()];

    /// <summary>What the table says of a channel while nothing is known: the first unconditional ruling, or the row.</summary>
    public Verdict VerdictOn(Channel channel) =>
        Rulings.FirstOrDefault(ruling => ruling.Channel == channel && ruling.When is null)?.Verdict ?? Verdicts[channel];

    /// <summary>Whether the claim counts as a violation for the mixed rule J-08.</summary>
    public bool CountsAsViolation =>
        Nature is ClaimNature.LabourViolation or ClaimNature.InsuranceViolation || ArisesFromViolation;

    /// <inheritdoc />
    public override string ToString() => Name;
}

/// <summary>The names of the groups.</summary>
public static class ClaimGroups
{
    /// <summary>The Chinese heading.</summary>
    public static string Name(this ClaimGroup group) => group switch
    {
        ClaimGroup.Wages => "工资",
        ClaimGroup.Contract => "合同与劳动关系",
        ClaimGroup.Insurance => "社会保险与工伤",
        ClaimGroup.Protection => "工时休假与特殊保护",
        ClaimGroup.Persons => "特殊人员",
        ClaimGroup.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Not a group."),
    };
}
