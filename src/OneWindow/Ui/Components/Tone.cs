namespace OneWindow.Ui.Components;

/// <summary>The colour of a tag or a tile. It only repeats what the word beside it says.</summary>
public enum Tone
{
    Plain,
    Blue,
    Good,
    Soon,
    Over,
}

/// <summary>The class suffix of each tone.</summary>
internal static class Tones
{
    public static string ClassOf(this Tone tone, string block) => tone switch
    {
        Tone.Plain => block,
        Tone.Blue => $"{block} {block}--blue",
        Tone.Good => $"{block} {block}--ok",
        Tone.Soon => $"{block} {block}--soon",
        Tone.Over => $"{block} {block}--over",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, message: null),
    };
}
