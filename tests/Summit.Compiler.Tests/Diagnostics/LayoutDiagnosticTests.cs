using Summit.Compiler.Diagnostics;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Diagnostics;

public class LayoutDiagnosticTests
{
    private const string GoodTalk = "title: Good\nspeakers: ADA\n";
    private const string GoodPeople =
        "staff: {people: [{id: ada, name: Ada}, {id: john, name: John Smith}, {id: smith, name: John Smith}]}\n";

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, LayoutCases.All.Count)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_error_is_reported_at_its_location_and_hides_no_other_record(int index)
    {
        LayoutCase testCase = LayoutCases.All[index];
        TestCorpus corpus = LayoutCorpus.Of(testCase.Schema).With(testCase.Path, testCase.Yaml);
        if (testCase.Path != "people.yml")
            corpus.With("people.yml", GoodPeople);
        bool needsPeople = testCase.Info == DiagnosticCatalogue.NoFileMatches || testCase.Path == "people.yml";
        corpus.With("2025/good.yml", needsPeople ? "title: Good\n" : GoodTalk);

        DiagnosticSpec reported = Assert.Single(corpus.Bind().Diagnostics);
        Assert.Equal(
            $"{testCase.Info.Id} {testCase.Message}",
            $"{reported.Id} {DiagnosticCatalogue.MessageOf(reported)}"
        );
        if (testCase.Info == DiagnosticCatalogue.NoFileMatches)
            Assert.Equal("corpus/peple.yml", reported.Path);
        else
            corpus.Reports((testCase.Info, testCase.Message));
        Assert.Contains("2025/good", corpus.Bind().Keys("Talk"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_diagnostic_of_the_layout_has_a_case() =>
        Assert.Equal(
            DiagnosticCatalogue.All.Where(LayoutCases.Has).Select(info => info.Id),
            LayoutCases
                .All.Select(testCase => testCase.Info)
                .Where(LayoutCases.Has)
                .Select(info => info.Id)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Files_that_match_no_pattern_are_not_part_of_the_corpus() =>
        LayoutCorpus
            .Of(LayoutCases.All[0].Schema)
            .With("people.yml", GoodPeople)
            .With("2025/good.yml", GoodTalk)
            .With("2025/good.yaml", "no: \"record")
            .With("notes.yml", "- ]")
            .BindsWell();
}
