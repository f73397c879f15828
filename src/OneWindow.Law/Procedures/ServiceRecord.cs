using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Law.Procedures;

/// <summary>How a step records the service of a paper: which of its fields say the way, the day and the proof.</summary>
/// <param name="Way">The field that says the way; null where the step is a way of its own (张贴, 公告).</param>
/// <param name="On">The field of the day that counts; null where that is the day of the step.</param>
/// <param name="Proof">The field of what proves it.</param>
public sealed record ServiceRecord(Fact? Way, Fact? On, Fact Proof)
{
    /// <summary>Whether a field is said once for several papers served in one act: the way and the day are, what proves each is not.</summary>
    public bool IsSaidOnce(Fact fact) => fact == Way || fact == On;
}
