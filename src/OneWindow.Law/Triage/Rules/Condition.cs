namespace OneWindow.Law.Triage;

/// <summary>What a condition looks at: one claim of a matter, on a day, with the locality's options.</summary>
/// <param name="Matter">The whole matter.</param>
/// <param name="Claim">The claim examined; one of <see cref="MatterFacts.Claims"/>.</param>
/// <param name="Today">The day on which the person stands at the window.</param>
/// <param name="Options">The readings that the locality has chosen.</param>
public sealed record TriageQuestion(MatterFacts Matter, ClaimFacts Claim, DateOnly Today, TriageOptions Options);

/// <summary>One named test over the facts: true, false, or unknown (null) while a fact is missing.</summary>
/// <param name="Name">What holds when the test is true, a Chinese clause without full stop: 用工所在地不在本辖区.</param>
/// <param name="Ask">The question to ask the person while it is unknown: 实际干活的地方在哪里？.</param>
/// <param name="Holds">The test.</param>
public sealed record Condition(string Name, string Ask, Func<TriageQuestion, bool?> Holds)
{
    /// <summary>Tells the fact that made the test true, in the person's words where there are some; null where <see cref="Name"/> says it.</summary>
    public Func<TriageQuestion, string?>? Tells { get; init; }

    /// <summary>The question of the claim type that the test reads; null where it reads other facts.</summary>
    public Particular? Particular { get; init; }

    /// <summary>Whether it is a reading chosen by the locality: no fact of the person's would change it.</summary>
    public bool IsReading { get; init; }

    /// <summary>The name of the condition that cannot hold together with this one; null where there is none.</summary>
    public string? Opposes { get; init; }

    /// <summary>The fact to show beside a reason: the person's words, or the name of the condition.</summary>
    public string FactOf(TriageQuestion question) => Tells?.Invoke(question) ?? Name;
}
