using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Parse;

public static class LinesTests
{
    [Theory]
    [InlineData("", 0, 0, 1)]
    [InlineData("a", 0, 0, 1)]
    [InlineData("a", 1, 0, 1)]
    [InlineData("a\n", 1, 0, 1)]
    [InlineData("a\n", 2, 2, 2)]
    [InlineData("a\nb", 3, 2, 2)]
    [InlineData("a\r\nb", 2, 0, 1)]
    [InlineData("a\r\nb", 3, 3, 2)]
    [InlineData("a\rb\rc", 4, 4, 3)]
    [InlineData("a\rb\u2028c\u2029d\u0085e", 8, 2, 2)]
    public static void Every_offset_is_in_a_line(string text, int index, int start, int number) =>
        Assert.Equal((start, number), Lines.Find(text, index, start: 0, number: 1));

    [Theory]
    [InlineData("- id: a\n  tags: [b", 2, 11)]
    [InlineData("- id: a\n  tags: [b\n", 3, 1)]
    public static void An_error_at_the_end_is_on_an_existing_line(string yaml, int line, int column)
    {
        SourceSpan span = new TestCorpus()
            .With("entries.yaml", yaml)
            .Bind()
            .Diagnostics.First(item => item.Id == DiagnosticCatalogue.Malformed.Id)
            .Span;
        Assert.Equal((line, column), (span.StartLine, span.StartColumn));
    }
}
