using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Tests.Harness;

/// <summary>A corpus in a test: its files, and the spans of expected diagnostics.</summary>
internal sealed class TestCorpus(CorpusShape shape)
{
    private readonly List<YamlFile> _files = [];
    private readonly List<MarkedSpan> _spans = [];
    private TestCapacity _capacity = TestCapacity.Enough;

    public TestCorpus()
        : this(Shape.Summit) { }

    /// <summary>Adds a file in the folder of the corpus.</summary>
    public TestCorpus With(string path, string markedText)
    {
        path = "corpus/" + path;
        _files.Add(YamlParser.Parse(path, Marks.Remove(markedText, path, _spans)));
        return this;
    }

    /// <summary>Limits the capacity of its tables.</summary>
    public TestCorpus In(TestCapacity capacity)
    {
        _capacity = capacity;
        return this;
    }

    /// <summary>Binds the files.</summary>
    public BoundCorpus Bind() => _capacity.Bind(shape, _files);

    /// <summary>Binds the files, and asserts that there are no diagnostics.</summary>
    public BoundCorpus BindsWell()
    {
        BoundCorpus bound = Bind();
        Assert.Empty(bound.Diagnostics.Select(DiagnosticCatalogue.MessageOf));
        return bound;
    }

    /// <summary>Binds the files, and asserts their diagnostics: one at each mark, in order.</summary>
    public BoundCorpus Reports(params (DiagnosticInfo Info, string Message)[] expected)
    {
        BoundCorpus bound = Bind();
        Assert.Equal(
            expected.Select(item => $"{item.Info.Id} {item.Message}"),
            bound.Diagnostics.Select(item => $"{item.Id} {DiagnosticCatalogue.MessageOf(item)}")
        );
        Assert.Equal(_spans, bound.Diagnostics.Zip(_spans, SpanOf));
        return bound;
    }

    /// <summary>Returns the span of a diagnostic, as precisely as <paramref name="mark"/> gives it.</summary>
    private static MarkedSpan SpanOf(DiagnosticSpec item, MarkedSpan mark) =>
        new(item.Path, item.Span.StartLine, item.Span.StartColumn, item.Span.Start, mark.End < 0 ? -1 : item.Span.End);
}
