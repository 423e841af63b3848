using Summit.Compiler.Diagnostics;
using Summit.Compiler.Format;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Format;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Parse;

/// <summary>
/// Runs the public YAML test suite, if there is a checkout. <c>SUMMIT_WRITE_GOLDEN=1</c> writes the table of the
/// outcomes. Without a checkout, <see cref="YamlConstructTests"/> and <see cref="YamlConformanceTests"/> cover a sample
/// of the constructs.
/// </summary>
public class YamlTestSuiteTests
{
    private const string Table = "tests/Summit.Compiler.Tests/Parse/yaml-test-suite.txt";

    /// <summary>
    /// An invalid case that is read with a warning: quoted text that continues at the indentation of its parent.
    /// </summary>
    private const string ReadWithWarning = "QB6E-0";

    [Fact]
    public void Every_case_has_its_outcome()
    {
        string[] outcomes = [.. Cases().Select(item => $"{item.Name} {OutcomeOf(item)}")];
        if (GoldenFiles.AreRewritten)
            Repository.Write(Table, string.Join('\n', outcomes) + "\n");
        Assert.Equal(Rows(), outcomes);
    }

    [Fact]
    public void The_table_has_no_valid_case_that_is_misread_and_no_invalid_one_that_is_accepted()
    {
        string[] rows = Rows();
        Assert.True(rows.Length > 400);
        Assert.All(rows, row =>
            Assert.Matches("^[0-9A-Z]{4}-[0-9]+ (read|refused at [0-9]+:[0-9]+|read with SUM0071)$", row)
        );
        Assert.Equal(
            [ReadWithWarning + " read with SUM0071"],
            rows.Where(row => row.Contains("SUM", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Formatting_keeps_the_meaning_of_every_document()
    {
        List<string> leftAlone = [];
        foreach (SuiteCase item in Cases().Where(item => item.Documents is not null))
        {
            SameMeaning.Format(item.Yaml);
            if (YamlFormatter.Format("a.yaml", item.Yaml).Doubt is not null)
                leftAlone.Add(item.Name);
        }

        Assert.Equal(LeftAlone, leftAlone);
    }

    /// <summary>
    /// Cases that the formatter leaves unchanged, because the formatted text would be read differently.
    /// </summary>
    private static readonly string[] LeftAlone = [];

    private static string OutcomeOf(SuiteCase item)
    {
        YamlFile file = YamlParser.Parse(item.Name, item.Yaml);
        Assert.All(file.Diagnostics, error => Assert.True(IsInside(error.Span, item.Yaml), item.Name));
        if (file.Diagnostics.FirstOrDefault(error => error.Id == DiagnosticCatalogue.Malformed.Id) is { } first)
        {
            string outcome = $"refused at {first.Span.StartLine}:{first.Span.StartColumn}";
            return item.Documents is null ? outcome : outcome + ", but valid";
        }

        if (item.Documents is null)
            return file.Diagnostics.Count > 0 ? $"read with {file.Diagnostics[0].Id}" : "accepted, but invalid";
        return item.Documents == Flat.Of(file) && file.Diagnostics.Count == 0 ? "read" : "misread";
    }

    private static string[] Rows() => Repository.Read(Table).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static SuiteCase[] Cases()
    {
        Assert.SkipWhen(YamlTestSuite.Folder is null, "SUMMIT_YAML_TEST_SUITE names no checkout of the suite");
        SuiteCase[] cases = [.. YamlTestSuite.Read()];
        Assert.True(cases.Length > 400);
        return cases;
    }

    private static bool IsInside(SourceSpan span, string text) =>
        span.StartLine >= 1 && span.StartColumn >= 1 && span.End <= text.Length;
}
