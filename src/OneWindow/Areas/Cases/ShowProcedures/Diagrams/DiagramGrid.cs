using OneWindow.Law.Description;

namespace OneWindow.Areas.Cases.ShowProcedures.Diagrams;

/// <summary>A column of a diagram: a phase, or how far a track is.</summary>
public sealed record DiagramColumn(string Name, IReadOnlyList<StateDescription> States);

/// <summary>A state where it is drawn; coordinates of its top left corner.</summary>
public sealed record DiagramBox(StateDescription State, int Column, int Row)
{
    public const int Width = 148;
    public const int Height = 36;
    private const int Gap = 98;
    private const int RowHeight = 62;
    private const int LeftMargin = 92;
    private const int TopMargin = 56;

    public int Left => LeftMargin + (Column * (Width + Gap));

    public int Top => TopMargin + (Row * RowHeight);

    public int Right => Left + Width;

    public int Middle => Left + (Width / 2);

    public int Centre => Top + (Height / 2);
}

/// <summary>Puts the states of a procedure or track on a grid: a column for each phase, a row for each state.</summary>
internal sealed class DiagramGrid
{
    private readonly Dictionary<string, DiagramBox> _boxes;

    /// <summary>
    /// Lays the columns side by side. The last one begins below the rows of those between, so that a line from any column
    /// runs to its states without crossing a box.
    /// </summary>
    public DiagramGrid(IReadOnlyList<DiagramColumn> columns)
    {
        Columns = columns;
        var between = columns.Skip(1).SkipLast(1).Select(column => column.States.Count).DefaultIfEmpty(0).Max();
        _boxes = columns
            .SelectMany((column, number) => column.States.Select((state, row) =>
                new DiagramBox(state, number, row + (number > 1 && number == columns.Count - 1 ? between : 0))))
            .ToDictionary(box => box.State.Code);
    }

    public IReadOnlyList<DiagramColumn> Columns { get; }

    public IReadOnlyCollection<DiagramBox> Boxes => _boxes.Values;

    public int Width => _boxes.Values.Max(box => box.Right) + 44;

    public int Height => _boxes.Values.Max(box => box.Top) + DiagramBox.Height + 16;

    public DiagramBox this[string state] => _boxes[state];

    /// <summary>The left edge of a column.</summary>
    public int LeftOf(int column) => _boxes.Values.First(box => box.Column == column).Left;

    /// <summary>Whether a horizontal line in the height of a row meets no box strictly between two columns.</summary>
    public bool IsFree(int row, int oneColumn, int otherColumn) => !_boxes.Values.Any(box =>
        box.Row == row && box.Column > Math.Min(oneColumn, otherColumn) && box.Column < Math.Max(oneColumn, otherColumn));
}
