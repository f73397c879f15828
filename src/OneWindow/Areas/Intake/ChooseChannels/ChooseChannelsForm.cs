namespace OneWindow.Areas.Intake.ChooseChannels;

/// <summary>The choices as they come from the page.</summary>
public sealed class ChooseChannelsForm
{
    public long Version { get; set; }

    public string? By { get; set; }

    public string? Reason { get; set; }

    public List<ChoiceForm> Choices { get; set => field = value ?? []; } = [];
}

/// <summary>One claim and the code of the channel chosen for it.</summary>
public sealed class ChoiceForm
{
    public string? Claim { get; set; }

    public string? Channel { get; set; }
}
