using System.Text;
using Summit.Compiler.Paths;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>The names of a key table, derived from the decoded keys and aliases.</summary>
internal sealed class KeyNamesOfTable
{
    private readonly List<(byte[] Name, int Row)> _names = [];

    /// <summary>
    /// Derives the names of a table with a key: the keys in the order of the rows, then the aliases that are not yet a
    /// name.
    /// </summary>
    /// <param name="table">The decoded table.</param>
    /// <param name="corpus">The decoded corpus, which has the labels of nested records that are aliases.</param>
    public KeyNamesOfTable(DecodedTable table, DecodedCorpus corpus)
    {
        FieldForm key = table.Key!;
        var keys = (DecodedTexts)table.Column(key);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (int row = TableLayout.FirstRow; row < table.RowCount; row++)
            AddIf(isName: true, keys.Texts[row], row, taken);
        foreach (FieldForm alias in table.Fields.Where(field => field.IsAlias))
        {
            for (int row = TableLayout.FirstRow; row < table.RowCount; row++)
            {
                foreach (byte[] text in AliasesOf(table, alias, row, corpus))
                    AddIf(text.Length > 0 && !taken.Contains(Encoding.UTF8.GetString(text)), text, row, taken);
            }
        }

        IsFolded = key.IsFolded;
        Bytes = [.. _names.SelectMany(static name => name.Name)];
        FoldedBytes = [.. _names.SelectMany(name => Stored(name.Name))];
        Slots = [.. DistinctSlots()];
    }

    /// <summary>Whether look-ups ignore case and accents.</summary>
    public bool IsFolded { get; }

    /// <summary>The concatenated names as written.</summary>
    public byte[] Bytes { get; }

    /// <summary>The concatenated names as look-ups compare them: folded if <see cref="IsFolded"/> is true.</summary>
    public byte[] FoldedBytes { get; }

    /// <summary>The distinct names, each with its packed slot.</summary>
    public IReadOnlyList<(byte[] Name, ulong Slot)> Slots { get; }

    /// <summary>Returns the aliases of a row in a field: its texts, or the labels of its nested records.</summary>
    private static IEnumerable<byte[]> AliasesOf(DecodedTable table, FieldForm alias, int row, DecodedCorpus corpus) =>
        table
            .Column(alias)
            .TextsOf(row)
            .Concat(table.Column(alias).RowsOf(row).SelectMany(nested => corpus.Table(alias.Target!).LabelsOf(nested)));

    private void AddIf(bool isName, byte[] name, int row, HashSet<string> taken)
    {
        if (!isName)
            return;
        taken.Add(Encoding.UTF8.GetString(name));
        _names.Add((name, row));
    }

    private IEnumerable<(byte[] Name, ulong Slot)> DistinctSlots()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        int offset = 0;
        foreach ((byte[] written, int row) in _names)
        {
            byte[] name = Stored(written);
            if (name.Length > 0 && taken.Add(Encoding.UTF8.GetString(name)))
                yield return (name, KeySlotLayout.Pack(row, name.Length, offset));
            offset += name.Length;
        }
    }

    private byte[] Stored(byte[] name) => IsFolded ? FoldedText.Utf8(name) : name;
}
