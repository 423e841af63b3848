using System.Globalization;
using Summit.Compiler.Schema;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>Lists the contents of a compiled corpus table by table, with one decoded element of each table.</summary>
public static class CorpusInspector
{
    /// <summary>
    /// Returns a finding if the corpus has a different layout version than this compiler; otherwise null.
    /// </summary>
    /// <param name="classes">The emitted classes of all record types.</param>
    public static VerifyFinding? FindOtherLayout(IReadOnlyList<StoredClass> classes) =>
        DecodedCorpus.LayoutError(classes);

    /// <summary>Lists the contents of a corpus.</summary>
    /// <param name="shape">The schema.</param>
    /// <param name="classes">The emitted classes of all record types.</param>
    /// <exception cref="DamagedDataException">A table cannot be decoded.</exception>
    public static CorpusContents Inspect(CorpusShape shape, IReadOnlyList<StoredClass> classes)
    {
        var corpus = new DecodedCorpus(shape, classes);
        return new CorpusContents([.. corpus.Tables.Select(table => Record(corpus, table))]);
    }

    private static RecordContents Record(DecodedCorpus corpus, DecodedTable table)
    {
        new KeyVerifier(table, corpus).Verify();
        var classes = new List<ClassContents> { Class(table.Data, stored => KeySamples.Of(stored, table, corpus)) };
        classes.AddRange(
            table.Columns.Select(column =>
                Class(column.Data, stored => ColumnSamples.Of(stored, column, table.RowCount))
            )
        );
        if (table.Search is { } data)
        {
            var search = new DecodedSearch(table);
            classes.Add(Class(data, stored => SearchSamples.Of(stored, search)));
        }

        return new RecordContents(table.Name, table.RecordCount, classes);
    }

    private static ClassContents Class(ClassReader data, Func<StoredTable, string> sample) =>
        new(
            data.Name,
            [
                .. data.Numbers.Select(item => new NumberContents(
                    item.Number.Name,
                    item.Number.Meaning,
                    Written(item.Number, item.Value)
                )),
            ],
            [
                .. data.Tables.Select(table => new TableContents(
                    table.Table.Name,
                    table.Table.Meaning,
                    table.Bits,
                    table.Count,
                    table.PageCount,
                    table.ByteCount,
                    table.Count == 0 ? "" : sample(table.Table)
                )),
            ]
        );

    private static string Written(StoredNumber number, long value) =>
        number.IsUnsigned
            ? ((ulong)value).ToString(CultureInfo.InvariantCulture)
            : value.ToString(CultureInfo.InvariantCulture);
}
