using System.Globalization;
using Summit.Layout;

namespace Summit.Compiler.Tests.IndexFormat;

/// <summary>Draws bits and runs of elements as ASCII boxes.</summary>
internal static class Diagram
{
    /// <summary>
    /// Draws the bits of an element, high bits on the left as in a number. The first line numbers the highest and the
    /// lowest bit of each box.
    /// </summary>
    public static IEnumerable<string> OfBits(IReadOnlyList<BitField> fields)
    {
        BitField[] high = [.. fields.OrderByDescending(field => field.Shift)];
        (string High, string Low, string Name)[] boxes =
        [
            .. high.Select(field =>
                (
                    Number(field.Shift + field.Bits - 1),
                    field.Bits == 1 ? "" : Number(field.Shift),
                    $"{field.Name} ({Number(field.Bits)})"
                )
            ),
        ];
        yield return " "
            + string.Join(' ', boxes.Select(box => $" {box.High}{box.Low.PadLeft(box.Name.Length - box.High.Length)} "))
                .TrimEnd();
        foreach (string line in OfRun([.. boxes.Select(box => box.Name)]))
            yield return line;
    }

    /// <summary>Draws consecutive elements, the first on the left.</summary>
    public static IEnumerable<string> OfRun(params string[] names)
    {
        string border = "+" + string.Concat(names.Select(name => new string('-', name.Length + 2) + "+"));
        return [border, "|" + string.Concat(names.Select(name => $" {name} |")), border];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
