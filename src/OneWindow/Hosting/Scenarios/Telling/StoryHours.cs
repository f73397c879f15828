namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>The hours of one story: each act some minutes after the one before, stories beginning at different times of the morning.</summary>
/// <param name="index">Which story it is.</param>
internal sealed class StoryHours(int index)
{
    private static readonly TimeOnly Opening = new(9, 5);
    private DateOnly _day;
    private int _acts;

    /// <summary>When the next act of a day happens.</summary>
    public TimeOnly Next(DateOnly day)
    {
        (_day, _acts) = day == _day ? (_day, _acts + 1) : (day, 0);
        return Opening.AddMinutes((index * 7 % 110) + (_acts * 13));
    }
}
