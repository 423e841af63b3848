using System.Globalization;
using System.Text;

namespace Summit.Benchmarks.Charts;

/// <summary>A table that BenchmarkDotNet recorded as CSV.</summary>
internal sealed class RecordedTable
{
    private readonly List<string[]> _rows;
    private readonly string[] _names;

    private RecordedTable(string path)
    {
        _rows = [.. File.ReadLines(path).Select(Cells)];
        _names = _rows[0];
        _rows.RemoveAt(0);
    }

    /// <summary>Reads a table.</summary>
    public static RecordedTable Read(string path) => new(path);

    /// <summary>Returns the median of the row with these values, in nanoseconds.</summary>
    /// <exception cref="InvalidOperationException">The table has no such row, or several.</exception>
    public double Median(params (string Column, string Value)[] values)
    {
        string[] row = _rows.Single(cells => values.All(value => cells[IndexOf(value.Column)] == value.Value));
        string[] parts = row[IndexOf("Median")].Split(' ');
        double number = double.Parse(parts[0], NumberStyles.Number, CultureInfo.InvariantCulture);
        return parts[1] switch
        {
            "ns" => number,
            "μs" or "us" => number * 1e3,
            "ms" => number * 1e6,
            _ => throw new InvalidOperationException($"{parts[1]} is no unit of time."),
        };
    }

    private int IndexOf(string name) => Array.IndexOf(_names, name);

    /// <summary>Returns the cells of a line. Quotes protect commas.</summary>
    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        foreach (char letter in line)
        {
            if (letter == '"')
                isQuoted = !isQuoted;
            else if (letter == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
                cell.Append(letter);
        }

        return [.. cells, cell.ToString()];
    }
}
