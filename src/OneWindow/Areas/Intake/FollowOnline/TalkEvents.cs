namespace OneWindow.Areas.Intake.FollowOnline;

/// <summary>The events by which a party and the office talk.</summary>
internal static class TalkEvents
{
    public const string Asked = "party-asked";

    public const string Told = "party-told";
}
