using System.Globalization;
using System.Text;
using Summit.Benchmarks.Corpora;
using Summit.Benchmarks.Recording;
using Summit.Helsinki;

namespace Summit.Benchmarks.Sizes;

/// <summary>
/// What is measured: the bytes of the tables of compiled corpora in the assembly, for each name, text, number and
/// reference. Why: the README states these costs.
/// </summary>
internal static class TableSizes
{
    private const string Columns = "corpus,what,how many,bytes,bytes each";

    /// <summary>Measures the sizes, and writes the results.</summary>
    public static void Run(Record record)
    {
        var report = new StringBuilder("Bytes of tables; of names and texts, beside their UTF-8.\n\n")
            .Append(Row(Columns))
            .Append(Row(string.Join(',', Columns.Split(',').Select(_ => "---"))));
        Append(report, "Helsinki", new EmittedTables(typeof(Helsinki2018).Assembly));
        foreach (int size in CompiledCorpus.Sizes)
            Append(report, $"{size} talks", new EmittedTables(CompiledCorpus.Of(size).Assembly));
        Console.WriteLine(report);
        record.Write("TableSizes.md", report.ToString());
    }

    private static void Append(StringBuilder report, string corpus, EmittedTables tables)
    {
        foreach ((string what, TableSize size) in tables.Sizes().Where(item => item.Size.Count > 0))
        {
            report.Append(
                Row(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{corpus},{what},{size.Count},{size.Bytes},{(double)size.Bytes / size.Count:F2}"
                    )
                )
            );
        }
    }

    private static string Row(string cells) => $"| {cells.Replace(",", " | ", StringComparison.Ordinal)} |\n";
}
