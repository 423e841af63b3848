using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Diagnostics;

public class DiagnosticTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, DiagnosticCases.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_error_is_reported_at_its_location(int index)
    {
        DiagnosticCase testCase = DiagnosticCases.All[index];
        testCase.Corpus().Reports((testCase.Info, testCase.Message));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_error_hides_no_other_record(int index)
    {
        DiagnosticCase testCase = DiagnosticCases.All[index];
        BoundCorpus bound = testCase.Corpus().Bind();
        Assert.Contains("niinisto", bound.Keys("Speaker"), StringComparison.Ordinal);
        Assert.Contains("arms", bound.Keys("Topic"), StringComparison.Ordinal);
    }

    /// <summary>Diagnostics that need a schema with its own layout have their cases in LayoutCases.</summary>
    [Fact]
    public void Every_diagnostic_of_the_shape_has_a_case() =>
        Assert.Equal(
            DiagnosticCatalogue
                .All.Where(info => !IsOfRules(info) && !LayoutCases.Has(info) && !IsOfOtherTests(info))
                .Select(info => info.Id),
            DiagnosticCases.All.Select(testCase => testCase.Info.Id).Distinct().Order(StringComparer.Ordinal)
        );

    /// <summary>
    /// Returns true for diagnostics that FloodTests and the tests of the command line cover.
    /// </summary>
    private static bool IsOfOtherTests(DiagnosticInfo info) =>
        info == DiagnosticCatalogue.TooMany
        || info == DiagnosticCatalogue.UnreadableFile
        || info == DiagnosticCatalogue.UnreadableFolder;

    /// <summary>Returns true for diagnostics of the rules beyond the shape. RuleTests covers them.</summary>
    private static bool IsOfRules(DiagnosticInfo info) =>
        string.CompareOrdinal(info.Id, DiagnosticCatalogue.PatternMismatch.Id) >= 0
        && string.CompareOrdinal(info.Id, DiagnosticCatalogue.Unfinished.Id) <= 0;

    [Fact]
    public void A_message_is_one_short_line()
    {
        string kind = $"\"a\\nb{new string('c', 5000)}\"";
        BoundCorpus bound = new TestCorpus().With("entries/a.yaml", $"headline: x\nkind: {kind}\n").Bind();
        string message = DiagnosticCatalogue.MessageOf(Assert.Single(bound.Diagnostics));
        Assert.StartsWith("'a bccc", message, StringComparison.Ordinal);
        Assert.True(message.Length < 400);
    }

    [Fact]
    public void Several_errors_are_reported_in_the_order_of_the_files() =>
        new TestCorpus()
            .With("entries/a.yaml", "headline: x\nlive: ⟦a⟧\noccurred: ⟦b⟧\n")
            .With("entries/b.yaml", "live: ⟦c⟧\nheadline: x\n")
            .Reports(
                (DiagnosticCatalogue.BadBoolean, "'a' is not a boolean; write 'true' or 'false'."),
                (DiagnosticCatalogue.BadDate, "'b' is not a date; write one such as '2018-07-16'."),
                (DiagnosticCatalogue.BadBoolean, "'c' is not a boolean; write 'true' or 'false'.")
            );

    [Fact]
    public void An_error_in_aliased_content_is_reported_once() =>
        new TestCorpus()
            .With("entries.yaml", "- id: a\n  headline: x\n  tags: &t [⟦{}⟧]\n- id: b\n  headline: x\n  tags: *t\n")
            .Reports(
                (DiagnosticCatalogue.ScalarExpected, "'tags' takes a single value, not a mapping; write one value.")
            );
}
