namespace OneWindow.Hosting.Commands.Doctor;

/// <summary>How one thing stands.</summary>
internal enum Health
{
    /// <summary>正常.</summary>
    Good,

    /// <summary>提醒: works, but somebody should see to it.</summary>
    Attention,

    /// <summary>故障: does not work, or data are at risk.</summary>
    Fault,
}

/// <summary>One line of the check.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="Health">How it stands.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Remedy">What to do; null where nothing is to be done.</param>
internal sealed record CheckUp(string Subject, Health Health, string Finding, string? Remedy = null)
{
    public static CheckUp Good(string subject, string finding) => new(subject, Health.Good, finding);

    public static CheckUp Attention(string subject, string finding, string remedy) => new(subject, Health.Attention, finding, remedy);

    public static CheckUp Fault(string subject, string finding, string remedy) => new(subject, Health.Fault, finding, remedy);

    public override string ToString() => $"{Word}　{Subject}：{Finding}{(Remedy is null ? "" : $"　→ {Remedy}")}";

    private string Word => Health switch
    {
        Health.Good => "正常",
        Health.Attention => "提醒",
        Health.Fault => "故障",
        _ => throw new InvalidOperationException($"No word for {Health}."),
    };
}
