using Summit.Cli.Corpora;
using Summit.Cli.Export;
using Summit.Cli.Tests.Harness;

namespace Summit.Cli.Tests.Export;

/// <summary>CSV whose texts a spreadsheet does not calculate.</summary>
public sealed class SpreadsheetTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+358 40 1", "'+358 40 1")]
    [InlineData("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＠SUM", "'＠SUM")]
    [InlineData("'quoted'", "''quoted'")]
    [InlineData("-", "'-")]
    [InlineData("-5", "-5")]
    [InlineData("+1.5e3", "+1.5e3")]
    [InlineData("-5+3", "'-5+3")]
    [InlineData("a=b", "a=b")]
    [InlineData(" =1", " =1")]
    [InlineData("", "")]
    public void A_text_that_begins_like_a_formula_gets_an_apostrophe(string text, string expected) =>
        Assert.Equal(expected, SpreadsheetText.Of(text));

    [Fact]
    public void The_option_marks_texts_and_keys_and_leaves_numbers()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("csv");
        Assert.Equal("", ToolRun.Piped("export", "csv", path, "--spreadsheet", "--corpus", Compiled.Library).Error);

        List<List<string?>> rows = CsvText.Parse(File.ReadAllText(Path.Combine(path, "books.csv")));
        int last = Library.Books.Get("=1+1").Ordinal + 1;
        Assert.Equal("'=1+1", rows[last][rows[0].IndexOf("id")]);
        Assert.Equal("-7", rows[last][rows[0].IndexOf("price")]);
        Assert.Equal("-9223372036854775807", rows[last][rows[0].IndexOf("barcode")]);
        Assert.Equal("'-", rows[1][rows[0].IndexOf("note")]);
    }

    [Fact]
    public void Without_the_option_a_text_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("csv");
        Assert.Equal("", ToolRun.Piped("export", "csv", path, "--corpus", Compiled.Library).Error);

        Assert.Contains("\n=1+1,", File.ReadAllText(Path.Combine(path, "books.csv")), StringComparison.Ordinal);
    }
}
