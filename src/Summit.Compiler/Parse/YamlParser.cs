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
    public static YamlFile Parse(string path, string text) => new Reading(path, text).Read();

    /// <summary>The reading of one file.</summary>
    private sealed class Reading(string path, string text)
    {
        private readonly DiagnosticList _diagnostics = new();
        private readonly NodeBuilder _builder = new();

        public YamlFile Read()
        {
            ReportNul();
            bool hasByteOrderMark = text.StartsWith("\uFEFF", StringComparison.Ordinal);
            var slice = new TextSlice(text, start: hasByteOrderMark ? 1 : 0, line: 1);
            while (slice.Start < text.Length)
            {
                int next = Read(slice) is { } mistake ? GiveUp(mistake) : text.Length;
                slice = new TextSlice(text, next, Lines.Find(text, next, slice.Start, slice.Line).Number);
            }

            return new YamlFile(path, text, _builder.Documents, new(_diagnostics.Sorted()));
        }

        /// <summary>Gives up the record that holds a mistake, and returns where the next one starts.</summary>
        private int GiveUp(SourceSpan mistake)
        {
            int next = Restart.After(text, _builder.OpenStart ?? mistake.Start, _builder.ItemColumn);
            _builder.GiveUp(mistake);
            return next;
        }

        private void ReportNul()
        {
            int nul = text.IndexOf('\0');
            if (nul < 0) return;

            (int start, int line) = Lines.Find(text, nul, start: 0, number: 1);
            int column = nul - start + 1;
            Report(new SourceSpan(nul, nul + 1, line, column, line, column + 1), MalformedText.Nul);
        }

        private void Report(SourceSpan span, string sentence) =>
            _diagnostics.Add(DiagnosticCatalogue.Malformed, path, span, sentence);

        /// <summary>Reads a slice to its end, or to a mistake, which is reported and returned.</summary>
        private SourceSpan? Read(TextSlice slice)
        {
            var scanner = new Scanner(slice);
            SourceSpan mistake;
            string sentence;
            try
            {
                var parser = new Parser(scanner);
                while (_builder.Depth <= DeepestLevel)
                {
                    if (!parser.MoveNext()) return null;
                    Add(parser.Current!, Span(slice, parser.Current!.Start, parser.Current.End));
                }

                (mistake, sentence) = (Span(slice, parser.Current!.Start, parser.Current.End), MalformedText.TooDeep);
            }
            catch (YamlException exception)
            {
                Mark start = MalformedText.IsAtEnd(exception.Message) ? exception.End : exception.Start;
                (mistake, sentence) = (Span(slice, start, exception.End), MalformedText.Explain(exception.Message));
            }
            catch (Exception)
            {
                // The scanner also throws what has no position, such as InvalidOperationException; nothing may escape.
                Mark here = scanner.CurrentPosition;
                (mistake, sentence) = (Span(slice, here, here), MalformedText.Unknown);
            }

            Report(mistake, sentence);
            return mistake;
        }

        private void Add(ParsingEvent met, SourceSpan span)
        {
            switch (met)
            {
                case DocumentStart { IsImplicit: false }:
                    _builder.StartDocument();
                    break;
                case MappingStart mapping:
                    _builder.Open(isMapping: true, mapping.Style == MappingStyle.Block, Name(mapping.Anchor), span);
                    break;
                case SequenceStart sequence:
                    _builder.Open(isMapping: false, sequence.Style == SequenceStyle.Block, Name(sequence.Anchor), span);
                    break;
                case MappingEnd or SequenceEnd:
                    _builder.Close(span);
                    break;
                case Scalar scalar:
                    bool isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
                    _builder.Add(new YamlScalar(scalar.Value, isPlain, span), Name(scalar.Anchor));
                    break;
                case AnchorAlias alias when !_builder.TryAddAlias(alias.Value.Value, span):
                    Report(span, MalformedText.UnknownAnchor(alias.Value.Value));
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
}
