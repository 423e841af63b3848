using System.Text;
using Summit.Compiler.Paths;

namespace Summit.Compiler.Index;

/// <summary>Builds key tables over names as written, or over folded names.</summary>
internal static class KeyTableBuilder
{
    /// <summary>Builds a key table over names that are stored in the column of the key.</summary>
    /// <param name="names">The names in the order in which the column stores them, each with its row. The first of
    /// several equal names wins; empty names are left out.</param>
    public static KeyTable Build(IEnumerable<(string Name, int Row)> names) =>
        Build(Distinct(names.Select(name => (Encoding.UTF8.GetBytes(name.Name), name.Row))), folded: null);

    /// <summary>Builds a key table whose look-ups ignore case and accents.</summary>
    /// <param name="names">The names, each with its row. The first of several names with the same folded form
    /// wins.</param>
    public static KeyTable BuildFolded(IEnumerable<(string Name, int Row)> names)
    {
        (byte[] Utf8, int Row)[] folded = [.. names.Select(name => (FoldedText.Utf8(name.Name), name.Row))];
        return Build(Distinct(folded), [.. folded.SelectMany(name => name.Utf8)]);
    }

    private static KeyTable Build(List<TableName> names, byte[]? folded) =>
        new(
            folded,
            names.Count == 0 ? 0 : names.Max(name => name.Utf8.Length),
            names.All(name => name.Utf8.All(letter => letter is > 0 and < 0x80)),
            DirectTableBuilder.TryBuild(names) ?? (KeyHashTable)PilotTableBuilder.Build(names)
        );

    private static List<TableName> Distinct(IEnumerable<(byte[] Utf8, int Row)> names)
    {
        var distinct = new List<TableName>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        int offset = 0;
        foreach ((byte[] utf8, int row) in names)
        {
            if (utf8.Length > 0 && taken.Add(Encoding.UTF8.GetString(utf8)))
                distinct.Add(new TableName(utf8, row, offset));
            offset += utf8.Length;
        }

        return distinct;
    }
}
