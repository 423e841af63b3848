using System.Text.RegularExpressions;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests;

/// <summary>Output at a terminal: its width and its completeness, but not its appearance.</summary>
public sealed partial class TerminalTests
{
    public static TheoryData<string[]> Reports => CommandLines.Reports;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Output_fits_the_width_and_truncates_nothing(string[] arguments)
    {
        foreach (int width in (int[])[60, 80, 100, 200])
        {
            string text = Escapes().Replace(ToolRun.InTerminal(width, arguments).Output, "");

            Assert.All(text.Split('\n'), line =>
                Assert.True(line.Length <= width, $"{line.Length} columns of {width}: {line}")
            );
            Assert.DoesNotContain('…', text);
        }
    }

    [Fact]
    public void A_timeline_contains_every_headline()
    {
        string text = Escapes().Replace(ToolRun.InTerminal(200, "timeline").Output, "");

        foreach (Helsinki.Entry entry in Helsinki.Helsinki2018.Entries)
            Assert.Contains(entry.Headline, text, StringComparison.Ordinal);
        Assert.EndsWith("89 entries\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_output_has_colours() =>
        Assert.Contains("\u001b[36m", ToolRun.InTerminal(80, "timeline").Output, StringComparison.Ordinal);

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escapes();
}
