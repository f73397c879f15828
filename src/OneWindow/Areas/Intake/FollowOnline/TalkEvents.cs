namespace OneWindow.Areas.Intake.FollowOnline;

/// <summary>The events of what a party does online, and is told there.</summary>
internal static class TalkEvents
{
    public const string Asked = "party-asked";

    public const string Told = "party-told";

    public const string Consented = "party-consented";
}
