using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Converts an encoded corpus to the classes that it will be emitted as, so that it can be verified before it is
/// compiled.
/// </summary>
internal static class StoredClasses
{
    /// <summary>Returns the classes of all record types.</summary>
    public static IReadOnlyList<StoredClass> Of(CompiledCorpus corpus) => [.. corpus.Tables.SelectMany(Of)];

    /// <summary>Returns the classes of a record type.</summary>
    public static IEnumerable<StoredClass> Of(CompiledTable table)
    {
        yield return Of(table.Record, KeyTables.ClassName, table.Data);
        foreach (Column column in table.Columns)
            yield return Of(table.Record, column.Field + ColumnTables.ClassSuffix, column.Data);
        if (table.Search is { } search)
            yield return Of(table.Record, SearchTables.ClassName, search);
    }

    private static StoredClass Of(string record, string name, StoredData data)
    {
        var constants = data.Numbers.ToDictionary(number => number.Number.Name, number => number.Value);
        var literals = new Dictionary<string, byte[]>();
        foreach (TableData table in data.Tables)
        {
            if (table.Table.HasBits)
                constants.Add(table.Table.BitsName, table.Bits);
            for (int page = 0; page < table.Pages.Count; page++)
                literals.Add(
                    table.Table.IsPaged ? table.Table.PageName(page) : table.Table.Name,
                    table.Pages[page].AsSpan().ToArray()
                );
        }

        return new StoredClass(record, name, constants, literals);
    }
}
