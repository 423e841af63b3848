using System.Globalization;
using System.Text.RegularExpressions;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Tests.Harness;
using Summit.Generator.Diagnostics;

namespace Summit.Compiler.Tests.Diagnostics;

/// <summary>
/// The catalogues, their help pages and the release notes agree, and the examples of the pages are correct.
/// </summary>
public partial class CatalogueTests
{
    private static readonly DiagnosticInfo[] All = [.. DiagnosticCatalogue.All, .. SchemaCatalogue.All];

    public static TheoryData<string> Ids => [.. All.Select(info => info.Id)];

    [Fact]
    public void Ids_ascend()
    {
        AssertAscending(DiagnosticCatalogue.All, first: 1);
        AssertAscending(SchemaCatalogue.All, first: 101);
    }

    [Fact]
    public void Messages_say_what_to_do()
    {
        Assert.All(DiagnosticCatalogue.All, info => Assert.Matches("[;.:].*[.}]", info.Message));
        Assert.All(All, info => Assert.DoesNotContain('.', info.Title));
    }

    [Fact]
    public void Every_page_describes_a_diagnostic() =>
        Assert.Equal(
            [.. All.Select(info => info.Id), .. IdsOfBuild()],
            Repository
                .Files("src/Summit.Compiler/Diagnostics/Pages", "*.md")
                .Select(page => Path.GetFileNameWithoutExtension(page.Path))
        );

    /// <summary>
    /// The build files of the package report these diagnostics. Their pages have an example and a fix like all others.
    /// </summary>
    [Fact]
    public void Pages_of_the_build_have_an_example_and_a_fix()
    {
        Assert.NotEmpty(IdsOfBuild());
        foreach (string id in IdsOfBuild())
        {
            var page = new HelpPage(Assert.IsType<string>(DiagnosticPages.Of(id)), TestCapacity.Enough);
            Assert.StartsWith($"# {id}: ", page.Heading, StringComparison.Ordinal);
            Assert.True(page.HasExample);
            Assert.True(page.HasFix);
        }
    }

    private static string[] IdsOfBuild() =>
        [
            .. BuildId()
                .Matches(Repository.Read("src/Summit/build/Summit.targets"))
                .Select(match => match.Groups["id"].Value)
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex("Code=\"(?<id>SUM[0-9]{4})\"")]
    private static partial Regex BuildId();

    [Fact]
    public void No_page_lacks_a_diagnostic() => Assert.Null(DiagnosticPages.Of("SUM0000"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_of_a_page_causes_its_diagnostic_and_the_fix_removes_it(string id)
    {
        var page = new HelpPage(Assert.IsType<string>(DiagnosticPages.Of(id)), CapacityOf(id));
        Assert.Equal($"# {id}: {All.Single(info => info.Id == id).Title}", page.Heading);

        // An example with a thousand errors is too long for a page; FloodTests covers this diagnostic.
        if (id == DiagnosticCatalogue.TooMany.Id)
            return;
        Assert.True(page.HasExample);
        if (IsOfProject(id))
        {
            Assert.True(page.HasFix);
            return;
        }

        Assert.Equal(id, Assert.Single(page.IdsOfExample.Distinct()));
        Assert.Empty(page.IdsOfFix);
    }

    /// <summary>
    /// Returns true for diagnostics that the files, folders or references of a project cause. The tests of the generator
    /// and of the command line cover them.
    /// </summary>
    private static bool IsOfProject(string id) =>
        id == SchemaCatalogue.CorpusFolderNotFound.Id
        || id == SchemaCatalogue.CorpusWithoutFiles.Id
        || id == SchemaCatalogue.RecordOfOtherAssembly.Id
        || id == DiagnosticCatalogue.UnreadableFile.Id
        || id == DiagnosticCatalogue.UnreadableFolder.Id;

    /// <summary>
    /// Returns the capacity for which the example of a page is written. An example that fills a real table is too long
    /// for a page.
    /// </summary>
    private static TestCapacity CapacityOf(string id) =>
        id == DiagnosticCatalogue.TooManyRecords.Id ? TestCapacity.Enough with { Records = 2 }
        : id == DiagnosticCatalogue.TooManyNames.Id ? TestCapacity.Enough with { NameBytes = 24 }
        : id == DiagnosticCatalogue.NearlyTooManyRecords.Id ? TestCapacity.Enough with { Records = 8 }
        : id == DiagnosticCatalogue.NearlyTooManyNames.Id ? TestCapacity.Enough with { NameBytes = 24 }
        : id == DiagnosticCatalogue.TooMuchText.Id || id == DiagnosticCatalogue.NearlyTooMuchText.Id
            ? TestCapacity.Enough with
            {
                TextBytes = 16,
            }
        : id == DiagnosticCatalogue.NotWellKnown.Id ? TestCapacity.Enough with { WellKnown = 3 }
        : id == DiagnosticCatalogue.TooLargeIndex.Id ? TestCapacity.Enough with { SearchBytes = SearchBytesOf(id) - 1 }
        : id == DiagnosticCatalogue.NearlyTooLargeIndex.Id
            ? TestCapacity.Enough with
            {
                SearchBytes = SearchBytesOf(id),
            }
        : TestCapacity.Enough;

    /// <summary>
    /// Returns the size of the search index of the example. It depends on the layout, so that the page gives no number.
    /// </summary>
    private static int SearchBytesOf(string id) =>
        new HelpPage(DiagnosticPages.Of(id)!, TestCapacity.Enough).SearchBytesOfExample;

    [Fact]
    public void Release_notes_list_every_id()
    {
        string notes =
            Repository.Read("src/Summit.Generator/AnalyzerReleases.Shipped.md")
            + Repository.Read("src/Summit.Generator/AnalyzerReleases.Unshipped.md");
        Assert.Equal(
            All.Select(info => $"{info.Id} | Summit | {(info.IsError ? "Error" : "Warning")} | {info.Title}"),
            notes.Split('\n').Where(line => line.StartsWith("SUM", StringComparison.Ordinal))
        );
    }

    private static void AssertAscending(IReadOnlyList<DiagnosticInfo> catalogue, int first)
    {
        Assert.Equal("SUM" + first.ToString("0000", CultureInfo.InvariantCulture), catalogue[0].Id);
        Assert.Equal(
            catalogue.Select(info => info.Id).Distinct().Order(StringComparer.Ordinal),
            catalogue.Select(info => info.Id)
        );
    }
}
