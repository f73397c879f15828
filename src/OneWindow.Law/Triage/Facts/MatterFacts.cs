namespace OneWindow.Law.Triage;

/// <summary>What is known of a whole matter. A missing fact is null.</summary>
/// <param name="Claims">The claims, in the order in which they were registered; the advice keeps it.</param>
public sealed record MatterFacts(IReadOnlyList<ClaimFacts> Claims)
{
    /// <summary>In what capacity it was brought.</summary>
    public SubmissionKind Kind { get; init; } = SubmissionKind.Complaint;

    /// <summary>The employer's name; claims of one matter against one employer may share an application.</summary>
    public string? Employer { get; init; }

    /// <summary>Whether the place where the work was done (用工所在地) lies in this authority's area.</summary>
    public bool? PlaceOfUseInArea { get; init; }

    /// <summary>Whether the place of contract performance lies in this commission's area.</summary>
    public bool? PlaceOfPerformanceInArea { get; init; }

    /// <summary>Whether the employer's seat lies in this commission's area.</summary>
    public bool? EmployerSeatInArea { get; init; }

    /// <summary>The place of work as the person names it.</summary>
    public string? PlaceOfUse { get; init; }

    /// <summary>The employer's seat as known.</summary>
    public string? EmployerSeat { get; init; }

    /// <summary>The day on which employment ended; null while it lasts or is unknown.</summary>
    public DateOnly? EmploymentEndedOn { get; init; }

    /// <summary>Whether employment still lasts; null where unknown.</summary>
    public bool? StillEmployed { get; init; }

    /// <summary>Whether the workers are rural migrants (农民工).</summary>
    public bool? IsMigrantWorker { get; init; }

    /// <summary>Whether the employer disputes the employment relation.</summary>
    public bool? RelationDisputed { get; init; }

    /// <summary>How many workers it concerns, the person included.</summary>
    public int? Workers { get; init; }

    /// <summary>Whether both parties agree to mediation.</summary>
    public bool? BothConsentToMediation { get; init; }

    /// <summary>Whether somebody is in imminent danger.</summary>
    public bool? ImminentDanger { get; init; }

    /// <summary>Whether people gather in numbers.</summary>
    public bool? MassGathering { get; init; }

    /// <summary>Whether media exposure already does harm.</summary>
    public bool? HarmfulMediaExposure { get; init; }

    /// <summary>Whether only advice is asked and nothing is claimed.</summary>
    public bool? ConsultationOnly { get; init; }

    /// <summary>Whether the person is unhappy with the result of an inspection or an arbitration.</summary>
    public bool? UnhappyWithResult { get; init; }

    /// <summary>The facts of a construction project; null where it is none or unknown.</summary>
    public ConstructionFacts? Construction { get; init; }

    /// <summary>The facts of a lapsed order to pay; null where none was made.</summary>
    public OrderToPayFacts? OrderToPay { get; init; }
}

/// <summary>Facts of a construction project on which the liable party depends (农民工工资条例).</summary>
public sealed record ConstructionFacts
{
    /// <summary>The owner (建设单位) did not pay project money in time.</summary>
    public bool? OwnerOwesProjectMoney { get; init; }

    /// <summary>A subcontractor owes the wages.</summary>
    public bool? SubcontractorOwes { get; init; }

    /// <summary>The project was contracted on as a whole (转包).</summary>
    public bool? Recontracted { get; init; }

    /// <summary>Work was contracted to a person or a unit without qualification.</summary>
    public bool? GivenToUnqualified { get; init; }

    /// <summary>A unit lent its name (挂靠).</summary>
    public bool? NameLent { get; init; }

    /// <summary>The project violates planning or construction law.</summary>
    public bool? ProjectUnlawful { get; init; }

    /// <summary>The workers came through an unlicensed dispatcher or labour supplier.</summary>
    public bool? UnlicensedDispatch { get; init; }

    /// <summary>The employer is a partnership, sole proprietorship or individual business.</summary>
    public bool? EmployerIsUnincorporated { get; init; }
}

/// <summary>Facts of an order to pay and of the employer's conduct (刑法第二百七十六条之一).</summary>
public sealed record OrderToPayFacts
{
    /// <summary>The order was served, or posted and recorded.</summary>
    public bool? Served { get; init; }

    /// <summary>The last day for payment, inclusive.</summary>
    public DateOnly? PayBy { get; init; }

    /// <summary>Whether it is still unpaid.</summary>
    public bool? Unpaid { get; init; }

    /// <summary>Whether the employer proved a good reason.</summary>
    public bool? GoodReasonProven { get; init; }

    /// <summary>Assets moved, escape, records destroyed, or able to pay and refusing: one is enough.</summary>
    public bool? EvadesOrRefuses { get; init; }

    /// <summary>The longest time for which one worker's wages are owed, in whole months.</summary>
    public int? MonthsOwedToOneWorker { get; init; }

    /// <summary>The largest sum owed to one worker.</summary>
    public Values.Money? OwedToOneWorker { get; init; }
}
