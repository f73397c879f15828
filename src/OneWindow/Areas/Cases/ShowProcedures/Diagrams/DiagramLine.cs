using System.Globalization;
using System.Text;

namespace OneWindow.Areas.Cases.ShowProcedures.Diagrams;

/// <summary>An arrow as it is drawn.</summary>
/// <param name="Path">The <c>d</c> of its path.</param>
/// <param name="Label">The names of its steps.</param>
/// <param name="IsUsual">Drawn strong, with its label beside it.</param>
/// <param name="IsBack">Drawn dashed: it leads back.</param>
/// <param name="LabelX">Where the label stands.</param>
/// <param name="LabelY">Its base line.</param>
/// <param name="LabelEnds">Whether it ends there instead of beginning.</param>
internal sealed record DiagramLine(string Path, string Label, bool IsUsual, bool IsBack, int LabelX, int LabelY, bool LabelEnds)
{
    /// <summary>Whether the label is written beside it; it is always told when pointed at.</summary>
    public bool HasLabel { get; init; } = true;
}

/// <summary>Corners of a line; round, so that a line that joins another is told from one that crosses it.</summary>
internal static class RoundedPath
{
    private const int Radius = 6;

    public static string Through(params (int X, int Y)[] points)
    {
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}");
        for (var corner = 1; corner < points.Length - 1; corner++)
        {
            var (before, at, after) = (points[corner - 1], points[corner], points[corner + 1]);
            var (into, outOf) = (Towards(at, before), Towards(at, after));
            path.Append(CultureInfo.InvariantCulture, $"L{into.X} {into.Y}Q{at.X} {at.Y} {outOf.X} {outOf.Y}");
        }

        return path.Append(CultureInfo.InvariantCulture, $"L{points[^1].X} {points[^1].Y}").ToString();
    }

    private static (int X, int Y) Towards((int X, int Y) from, (int X, int Y) to) => (
        from.X + Math.Clamp(to.X - from.X, -Radius, Radius),
        from.Y + Math.Clamp(to.Y - from.Y, -Radius, Radius));
}
