namespace OneWindow.Ui.Components.Reasons;

/// <summary>Why something is advised, refused, graded or warned of.</summary>
public sealed record WhyView(IReadOnlyList<WhySection> Sections)
{
    /// <summary>The four parts in which every answer explains itself; a part without lines is left out.</summary>
    /// <param name="rules">The rules that fired: “J-08：既有社会保险违法，又有其他劳动保障违法，统一由监察处理”.</param>
    /// <param name="facts">The facts they rest on, in the person's own words where there are any.</param>
    /// <param name="articles">The articles, written out.</param>
    /// <param name="wouldChange">The facts that would change the answer.</param>
    public static WhyView Of(
        IReadOnlyList<string> rules, IReadOnlyList<string> facts, IReadOnlyList<string> articles, IReadOnlyList<string> wouldChange) =>
        new([.. new WhySection[]
        {
            new("命中的规则", rules), new("依据的事实", facts), new("法律", articles), new("什么情况会改变", wouldChange),
        }.Where(section => section.Lines.Count > 0)]);
}

/// <summary>A part of the explanation.</summary>
public sealed record WhySection(string Heading, IReadOnlyList<string> Lines);
