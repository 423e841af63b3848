using System.Globalization;
using System.Text;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>Formats one decoded element of each table of a key table.</summary>
internal static class KeySamples
{
    /// <summary>Returns the sample of a stored table; empty if the key table has no names.</summary>
    public static string Of(StoredTable stored, DecodedTable table, DecodedCorpus corpus)
    {
        if (table.Key is null || new KeyNamesOfTable(table, corpus).Slots is not { Count: > 0 } slots)
            return "";
        (byte[] Name, ulong Slot) first = slots[0];
        string name = $"'{Encoding.UTF8.GetString(first.Name)}'";
        TableReader reader = table.Data.Table(stored);
        long index = 0;
        while (index < reader.Count - 1 && reader[index] == 0)
            index++;
        if (stored == KeyTables.FoldedNames)
            return name;
        if (stored == KeyTables.Slots)
            return $"{name}: row {Number(KeySlotLayout.Row(first.Slot))}, length {Number(KeySlotLayout.Length(first.Slot))}, offset {Number(KeySlotLayout.Offset(first.Slot))}";
        return stored == KeyTables.Indexes
            ? $"hash {Number(index)}: slot {Number((long)reader[index])}"
            : $"bucket {Number(index)}: pilot {Number((long)reader[index])}";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
