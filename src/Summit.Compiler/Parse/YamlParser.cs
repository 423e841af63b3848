using Summit.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Summit.Compiler.Parse;

/// <summary>
/// Parses a YAML file. A mistake costs the record it stands in and no other: reading goes on with the next one.
/// This is the only file that knows which library scans YAML.
/// </summary>
public static class YamlParser
{
    /// <summary>Nobody nests prose so deep, and the scanner's time grows with the square of the depth.</summary>
    private const int DeepestLevel = 1000;

    /// <summary>Parses <paramref name="text"/>; never throws.</summary>
    public static YamlFile Parse(string path, string text)
    {
        var diagnostics = new DiagnosticList();
        var builder = new NodeBuilder();
        ReportNul(path, text, diagnostics);

        var slice = new TextSlice(text, text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0, line: 1);
        while (slice.Start < text.Length)
        {
            int start = text.Length;
            if (Read(slice, builder, path, diagnostics) is { } mistake)
            {
                start = Restart.After(text, builder.OpenStart ?? mistake.Start, builder.ItemColumn);
                builder.GiveUp(mistake);
            }

            slice = new TextSlice(text, start, Lines.Find(text, start, slice.Start, slice.Line).Number);
        }

        return new YamlFile(path, text, builder.Documents, new EquatableArray<DiagnosticSpec>(diagnostics.Sorted()));
    }

    private static void ReportNul(string path, string text, DiagnosticList diagnostics)
    {
        int nul = text.IndexOf('\0');
        if (nul < 0) return;

        (int start, int line) = Lines.Find(text, nul, start: 0, number: 1);
        int column = nul - start + 1;
        var span = new SourceSpan(nul, nul + 1, line, column, line, column + 1);
        diagnostics.Add(DiagnosticCatalogue.Malformed, path, span, MalformedText.Nul);
    }

    /// <summary>Reads a slice to its end, or to a mistake, which is reported and returned.</summary>
    private static SourceSpan? Read(TextSlice slice, NodeBuilder builder, string path, DiagnosticList diagnostics)
    {
        (SourceSpan Span, string Sentence) mistake;
        var scanner = new Scanner(slice);
        try
        {
            var parser = new Parser(scanner);
            while (builder.Depth <= DeepestLevel && parser.MoveNext()) Add(parser.Current!, slice, builder, path, diagnostics);
            if (builder.Depth <= DeepestLevel) return null;
            mistake = (Span(slice, parser.Current!.Start, parser.Current.End), MalformedText.TooDeep);
        }
        catch (YamlException exception)
        {
            mistake = (Span(slice, exception.Start, exception.End), MalformedText.Explain(exception.Message));
        }
        catch (Exception)
        {
            // The scanner also throws what has no position, such as InvalidOperationException; nothing may escape.
            mistake = (Span(slice, scanner.CurrentPosition, scanner.CurrentPosition), MalformedText.Unknown);
        }

        diagnostics.Add(DiagnosticCatalogue.Malformed, path, mistake.Span, mistake.Sentence);
        return mistake.Span;
    }

    private static void Add(ParsingEvent met, TextSlice slice, NodeBuilder builder, string path, DiagnosticList diagnostics)
    {
        SourceSpan span = Span(slice, met.Start, met.End);
        switch (met)
        {
            case DocumentStart { IsImplicit: false }:
                builder.StartDocument();
                break;
            case MappingStart mapping:
                builder.Open(isMapping: true, mapping.Style == MappingStyle.Block, Name(mapping.Anchor), span);
                break;
            case SequenceStart sequence:
                builder.Open(isMapping: false, sequence.Style == SequenceStyle.Block, Name(sequence.Anchor), span);
                break;
            case MappingEnd or SequenceEnd:
                builder.Close(span);
                break;
            case Scalar scalar:
                bool isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
                builder.Add(new YamlScalar(scalar.Value, isPlain, span), Name(scalar.Anchor));
                break;
            case AnchorAlias alias when !builder.TryAddAlias(alias.Value.Value, span):
                string sentence = $"there is no anchor '&{alias.Value.Value}' before this; write it at the value that is meant";
                diagnostics.Add(DiagnosticCatalogue.Malformed, path, span, sentence);
                break;
        }
    }

    private static string? Name(AnchorName anchor) => anchor.IsEmpty ? null : anchor.Value;

    private static SourceSpan Span(TextSlice slice, Mark start, Mark end) => new(
        Math.Min(slice.Start + (int)start.Index, slice.End),
        Math.Min(slice.Start + (int)end.Index, slice.End),
        slice.Line + (int)start.Line - 1,
        (int)start.Column,
        slice.Line + (int)end.Line - 1,
        (int)end.Column);
}
