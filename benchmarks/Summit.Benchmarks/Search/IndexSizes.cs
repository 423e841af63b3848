using System.Globalization;
using System.Text;
using Summit.Benchmarks.Recording;

namespace Summit.Benchmarks.Search;

/// <summary>
/// What is measured: the size of the search index relative to the UTF-8 of the searched texts, compared with the
/// indexes of SQLite's FTS5 and Lucene.NET. No index contains the texts. The goals are 0.6 with positions and 0.35
/// without.
/// </summary>
internal static class IndexSizes
{
    private const string Columns = "corpus,text bytes,Summit,without positions,SQLite FTS5,Lucene.NET";

    /// <summary>Measures the sizes, and writes the results.</summary>
    public static void Run(Record record)
    {
        var report = new StringBuilder("Bytes of search indexes, to the bytes of the searched texts.\n\n")
            .Append(Row(Columns))
            .Append(Row(string.Join(',', Columns.Split(',').Select(_ => "---"))));
        foreach (string name in SearchCorpus.Names)
            report.Append(Row(Measure(name)));
        Console.WriteLine(report);
        record.Write("IndexSizes.md", report.ToString());
    }

    private static string Measure(string name)
    {
        SearchCorpus corpus = SearchCorpus.Of(name);
        long text = corpus.Documents.Sum(document =>
            document.Fields.Sum(field => (long)Encoding.UTF8.GetByteCount(field))
        );
        (long all, long positions) = corpus.Compiled.IndexBytes();
        double Ratio(long bytes) => (double)bytes / text;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name},{text},{Ratio(all):F2},{Ratio(all - positions):F2},{Ratio(corpus.Sqlite.IndexBytes()):F2},{Ratio(corpus.Lucene.IndexBytes()):F2}"
        );
    }

    private static string Row(string cells) => $"| {cells.Replace(",", " | ", StringComparison.Ordinal)} |\n";
}
