using Summit.Compiler.Diagnostics;
using Summit.Compiler.Format;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Format;

namespace Summit.Compiler.Tests.Parse;

/// <summary>
/// The public YAML test suite, where there is a checkout: every document is read right or refused with a position, none
/// crashes, and laid out each means the same. The library that scans differs from the suite in few cases, all listed here, so
/// that one more or one less is seen. Samples of our own in <see cref="YamlConstructTests"/> stand for it elsewhere.
/// </summary>
public class YamlTestSuiteTests
{
    /// <summary>YAML that is refused: tabs where only blanks separate, directives and <c>:</c> in places where nobody writes them.</summary>
    private static readonly string[] Refused =
    [
        "4MUZ-2",
        "DK95-4",
        "JEF9-1",
        "L383-0",
        "UKK6-0",
        "VJP3-1",
        "ZYU8-1",
        "ZYU8-2",
        "ZYU8-3",
    ];

    /// <summary>What is no YAML and is read nevertheless: tabs that indent, and a directive with a comment against it.</summary>
    private static readonly string[] Accepted =
    [
        "DK95-1",
        "MUS6-0",
        "Y79Y-3",
        "Y79Y-4",
        "Y79Y-5",
        "Y79Y-6",
        "Y79Y-8",
        "Y79Y-9",
    ];

    /// <summary>Read in another way: a last line of blanks without a line break, and a mapping with an empty key as a key.</summary>
    private static readonly string[] ReadDifferently = ["JEF9-2", "L24T-1", "M2N8-0"];

    /// <summary>Left as they are by the formatter: brackets in which a <c>:</c> begins a line, and a last line of blanks without a break.</summary>
    private static readonly string[] LeftAlone = ["4MUZ-0", "4MUZ-1", "5MUD-0", "5T43-0", "JEF9-2"];

    [Fact]
    public void Every_document_is_read_right_or_refused()
    {
        List<string> refused = [],
            accepted = [],
            different = [];
        foreach (SuiteCase item in Cases())
        {
            YamlFile file = YamlParser.Parse(item.Name, item.Yaml);
            Assert.All(file.Diagnostics, mistake => Assert.True(IsInside(mistake.Span, item.Yaml), item.Name));
            bool isRefused = file.Diagnostics.Count > 0;
            if (isRefused && item.Documents is not null)
                refused.Add(item.Name);
            if (!isRefused && item.Documents is null)
                accepted.Add(item.Name);
            if (!isRefused && item.Documents is { } documents && documents != Flat.Of(file))
                different.Add(item.Name);
        }

        Assert.Equal(Refused, refused);
        Assert.Equal(Accepted, accepted);
        Assert.Equal(ReadDifferently, different);
    }

    [Fact]
    public void Every_document_means_the_same_laid_out()
    {
        List<string> leftAlone = [];
        foreach (SuiteCase item in Cases())
        {
            SameMeaning.Format(item.Yaml);
            if (YamlFormatter.Format("a.yaml", item.Yaml).Doubt is not null)
                leftAlone.Add(item.Name);
        }

        Assert.Equal(LeftAlone, leftAlone);
    }

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
