using System.Globalization;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Fuzz;

/// <summary>
/// Compiles thousands of damaged versions of the flagship corpus, and files that were never YAML. Compilation
/// terminates without an exception, keeps the records of all other files, and reports every diagnostic inside its file.
/// A failure names its seed. <c>SUMMIT_FUZZ=20</c> runs twenty times as many cases.
/// </summary>
public class CorpusFuzzTests
{
    private static readonly int Times = int.TryParse(
        Environment.GetEnvironmentVariable("SUMMIT_FUZZ"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out int times
    )
        ? times
        : 1;

    private static readonly ILookup<string, string> Records = RecordsOf(HelsinkiCorpus.Bind());

    private static readonly (string Path, string Text)[] Texts = [.. Repository.Files("corpus", "*.yaml")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_mutated_file_does_not_affect_other_files(int part)
    {
        for (int seed = part * 75 * Times; seed < (part + 1) * 75 * Times; seed++)
        {
            var random = new Random(seed);
            (string path, string text) = Texts[random.Next(Texts.Length)];
            Check(seed, path, new TextMutator(random).Mutate(text));
        }
    }

    [Fact]
    public void A_random_file_does_not_affect_other_files()
    {
        for (int seed = 0; seed < 200 * Times; seed++)
            Check(seed, "corpus/topics/random.yaml", new TextMutator(new Random(seed)).Random());
    }

    private static void Check(int seed, string path, string text)
    {
        BoundCorpus bound = HelsinkiCorpus.BindWith(path, text);
        ILookup<string, string> records = RecordsOf(bound);
        foreach (IGrouping<string, string> file in Records)
        {
            if (file.Key != path)
                Assert.True(file.SequenceEqual(records[file.Key]), $"Seed {seed}: {path} harms {file.Key}");
        }

        foreach (DiagnosticSpec item in bound.Diagnostics)
        {
            string source = item.Path == path ? text : Texts.Single(other => other.Path == item.Path).Text;
            Assert.True(IsInside(item.Span, source), $"Seed {seed}: {HelsinkiCorpus.Line(item)} at {item.Span}");
            Assert.DoesNotContain(HelsinkiCorpus.Line(item), char.IsControl);
        }
    }

    /// <summary>Returns the table and key of every record, by file.</summary>
    private static ILookup<string, string> RecordsOf(BoundCorpus bound) =>
        bound
            .Tables.SelectMany(table =>
                table.Records.Select(record => (record.Path, Name: $"{table.Shape.Name} {record.Key}"))
            )
            .OrderBy(record => record.Name, StringComparer.Ordinal)
            .ToLookup(record => record.Path, record => record.Name);

    private static bool IsInside(SourceSpan span, string text) =>
        span.Start >= 0
        && span.Start <= span.End
        && span.End <= text.Length
        && span.StartLine >= 1
        && span.StartColumn >= 1
        && (span.StartLine, span.StartColumn).CompareTo((span.EndLine, span.EndColumn)) <= 0;
}
