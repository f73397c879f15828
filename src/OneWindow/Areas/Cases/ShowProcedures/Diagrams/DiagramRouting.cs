using OneWindow.Law.Description;

namespace OneWindow.Areas.Cases.ShowProcedures.Diagrams;

/// <summary>
/// Finds a way for every arrow through the gaps between the columns: out at the right, along a trunk of its own state, in at the left;
/// back at the left; beside the column within one column.
/// </summary>
internal static class DiagramRouting
{
    private const int Trunk = 12;
    private const int TrunkStep = 9;
    private const int BackOffset = 11;
    private const int LabelHeight = 21;
    private const int AboveAll = 44;

    public static IReadOnlyList<DiagramLine> Route(DiagramGrid grid, IReadOnlyList<DiagramArrow> arrows)
    {
        var loops = arrows.Where(arrow => grid[arrow.From].Column == grid[arrow.To].Column && !IsNext(grid[arrow.From], grid[arrow.To])).ToList();
        return SpreadLabels([.. arrows.Select(arrow => Route(grid, arrow, loops.IndexOf(arrow)))]);
    }

    /// <summary>Lines that join before a state share the place of their labels: the same words stand once, others below the line.</summary>
    private static IReadOnlyList<DiagramLine> SpreadLabels(IReadOnlyList<DiagramLine> lines)
    {
        var places = lines.Where(line => line.IsUsual).GroupBy(line => (line.LabelX, line.LabelY))
            .ToDictionary(place => place.Key, place => place.Select(line => line.Label).Distinct().ToList());
        var written = new HashSet<(int, int, string)>();
        return
        [
            .. lines.Select(line => !line.IsUsual ? line : line with
            {
                LabelY = line.LabelY + (LabelHeight * places[(line.LabelX, line.LabelY)].IndexOf(line.Label)),
                HasLabel = line.HasLabel && written.Add((line.LabelX, line.LabelY, line.Label)),
            }),
        ];
    }

    private static DiagramLine Route(DiagramGrid grid, DiagramArrow arrow, int loop)
    {
        var (from, to) = (grid[arrow.From], grid[arrow.To]);
        return (to.Column - from.Column) switch
        {
            > 0 => Forward(grid, arrow, from, to),
            < 0 => Back(grid, arrow, from, to),
            _ when IsNext(from, to) => Down(arrow, from, to),
            _ when from.Column == grid.Columns.Count - 1 && grid.Columns.Count > 1 => RightLoop(arrow, from, to),
            _ => LeftLoop(arrow, from, to, loop),
        };
    }

    private static bool IsNext(DiagramBox from, DiagramBox to) => to.Column == from.Column && to.Row == from.Row + 1;

    private static DiagramLine Forward(DiagramGrid grid, DiagramArrow arrow, DiagramBox from, DiagramBox to)
    {
        var trunk = from.Right + Trunk + (from.Row * TrunkStep);
        var path = to.Column == from.Column + 1 || grid.IsFree(to.Row, from.Column, to.Column)
            ? from.Centre == to.Centre
                ? RoundedPath.Through((from.Right, from.Centre), (to.Left, to.Centre))
                : RoundedPath.Through((from.Right, from.Centre), (trunk, from.Centre), (trunk, to.Centre), (to.Left, to.Centre))
            : RoundedPath.Through(
                (from.Right, from.Centre), (trunk, from.Centre), (trunk, AboveAll), (to.Left - Trunk, AboveAll),
                (to.Left - Trunk, to.Centre), (to.Left, to.Centre));
        return new(path, arrow.Label, arrow.IsUsual, IsBack: false, to.Left - 12, to.Centre - 6, LabelEnds: true);
    }

    private static DiagramLine Back(DiagramGrid grid, DiagramArrow arrow, DiagramBox from, DiagramBox to)
    {
        var trunk = from.Left - Trunk;
        var (start, end) = (from.Centre + BackOffset, to.Centre + BackOffset);
        var path = to.Column == from.Column - 1 || grid.IsFree(to.Row, from.Column, to.Column)
            ? RoundedPath.Through((from.Left, start), (trunk, start), (trunk, end), (to.Right, end))
            : RoundedPath.Through(
                (from.Left, start), (trunk, start), (trunk, AboveAll), (to.Right + Trunk, AboveAll), (to.Right + Trunk, end), (to.Right, end));
        return new(path, arrow.Label, arrow.IsUsual, IsBack: true, trunk - 4, end - 4, LabelEnds: true);
    }

    private static DiagramLine Down(DiagramArrow arrow, DiagramBox from, DiagramBox to) => new(
        RoundedPath.Through((from.Middle, from.Top + DiagramBox.Height), (to.Middle, to.Top)), arrow.Label, arrow.IsUsual, IsBack: false,
        from.Middle + 7, from.Top + DiagramBox.Height + 16, LabelEnds: false);

    private static DiagramLine LeftLoop(DiagramArrow arrow, DiagramBox from, DiagramBox to, int loop)
    {
        var back = to.Row < from.Row;
        var trunk = from.Left - Trunk - (loop % 3 * TrunkStep);
        var (start, end) = (from.Centre - (back ? BackOffset : 0), to.Centre + (back ? BackOffset : 0));
        return new(
            RoundedPath.Through((from.Left, start), (trunk, start), (trunk, end), (to.Left, end)), arrow.Label, arrow.IsUsual, back,
            trunk - 4, ((start + end) / 2) + 4, LabelEnds: true);
    }

    private static DiagramLine RightLoop(DiagramArrow arrow, DiagramBox from, DiagramBox to)
    {
        var trunk = from.Right + Trunk + TrunkStep;
        return new(
            RoundedPath.Through((from.Right, from.Centre), (trunk, from.Centre), (trunk, to.Centre), (to.Right, to.Centre)), arrow.Label,
            arrow.IsUsual, IsBack: to.Row < from.Row, trunk, to.Centre - 8, LabelEnds: true)
        {
            // The line from the row above says it, and there is no room at the edge.
            HasLabel = false,
        };
    }
}
