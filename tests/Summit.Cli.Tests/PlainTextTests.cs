using Summit.Cli.Output;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests;

public sealed class PlainTextTests
{
    public static TheoryData<string[]> Reports => CommandLines.Reports;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Plain_text_has_no_escapes_and_no_boxes(string[] arguments)
    {
        string output = ToolRun.Piped(arguments).Output;

        Assert.DoesNotContain(output, letter => letter is '\u001b' or '\r' or (>= '\u2500' and <= '\u259f') or '…');
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Plain_text_can_be_requested_in_a_terminal(string[] arguments) =>
        Assert.Equal(ToolRun.Piped(arguments).Output, ToolRun.InTerminal(40, [.. arguments, "--plain"]).Output);

    [Fact]
    public void The_timeline_has_one_line_with_ten_fields_per_entry()
    {
        string[] lines = ToolRun.Piped("timeline").Lines;

        Assert.Equal(89, lines.Length);
        Assert.All(lines, line => Assert.Equal(10, line.Split('\t').Length));
    }

    [Fact]
    public void A_field_stays_one_field_and_one_line()
    {
        using var text = new StringWriter { NewLine = "\n" };

        new PlainWriter(text).Line("a\tb", "c\r\nd", null, "");

        Assert.Equal("a b\tc d\t\t\n", text.ToString());
    }
}
