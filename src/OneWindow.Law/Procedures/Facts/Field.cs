namespace OneWindow.Law.Procedures.Facts;

/// <summary>Which days a date field accepts, against the day of the act.</summary>
public enum DayRule
{
    /// <summary>Any day.</summary>
    Any,

    /// <summary>The day of the act or an earlier one: what has happened.</summary>
    NotFuture,

    /// <summary>A later day than that of the act: what is to be done by then.</summary>
    Future,
}

/// <summary>A fact that a step asks for.</summary>
/// <param name="Fact">The fact to record.</param>
/// <param name="IsRequired">Whether the step is refused without it.</param>
public sealed record Field(Fact Fact, bool IsRequired = true)
{
    /// <summary>Which days a date field accepts.</summary>
    public DayRule Days { get; init; } = DayRule.Any;

    /// <summary>For a yes-or-no field: the only answer with which the step may be taken; null when both may.</summary>
    public bool? MustBe { get; init; }

    /// <summary>Whether it is looked up in what is recorded elsewhere when the step is taken; nobody types it. Such a field is never required.</summary>
    public bool IsLookedUp { get; init; }

    /// <summary>What the form shows at first: <c>today</c>, or the fact's current value when null.</summary>
    public string? Starts { get; init; }
}
