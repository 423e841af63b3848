using System.Reflection;
using Summit.Layout;

namespace Summit.Benchmarks.Search;

/// <summary>
/// Measures the tables of a search index in the assembly, by the names in <see cref="SearchTables"/>.
/// </summary>
internal static class IndexTables
{
    private static readonly string[] OfPositions =
    [
        .. SearchTables.Positions.Tables.Append(SearchTables.PositionPage).Select(table => table.Name),
    ];

    private delegate ReadOnlySpan<T> Literal<T>();

    /// <summary>
    /// Returns the bytes of all tables of the index of a record type, and of the tables of positions.
    /// </summary>
    public static (long All, long Positions) BytesOf(Type record)
    {
        Type emitted = record.GetNestedType(SearchTables.ClassName, BindingFlags.NonPublic)
            ?? throw new InvalidOperationException($"{record} has no search index.");
        long all = 0;
        long positions = 0;
        foreach (
            PropertyInfo table in emitted.GetProperties(
                BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public
            )
        )
        {
            long bytes = BytesOf(table);
            all += bytes;
            positions += OfPositions.Any(name => table.Name.StartsWith(name, StringComparison.Ordinal)) ? bytes : 0;
        }

        return (all, positions);
    }

    /// <summary>Returns the bytes of a literal that the generator emitted; 0 for any other property.</summary>
    public static long BytesOf(PropertyInfo table)
    {
        if (table.PropertyType == typeof(ReadOnlySpan<byte>))
            return table.GetMethod!.CreateDelegate<Literal<byte>>()().Length;
        return table.PropertyType == typeof(ReadOnlySpan<ulong>)
            ? (long)table.GetMethod!.CreateDelegate<Literal<ulong>>()().Length * sizeof(ulong)
            : 0;
    }
}
