using Summit.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Summit.Compiler.Parse;

/// <summary>
/// Parses YAML files. After an error, parsing resumes at the next record, so that an error costs only its own record.
/// Only this class and <see cref="YamlTokens"/> use the library that scans YAML.
/// </summary>
public static class YamlParser
{
    /// <summary>
    /// The maximum nesting depth. Handwritten YAML is far below it; the scanner's time grows with the square of the
    /// depth.
    /// </summary>
    private const int MaxDepth = 1000;

    /// <summary>The maximum number of nodes that aliases may repeat in a file. It bounds memory and time.</summary>
    private const long MaxRepeated = 100_000;

    /// <summary>Parses <paramref name="text"/>. Never throws; errors become diagnostics of the file.</summary>
    public static YamlFile Parse(string path, string text)
    {
        var file = new YamlFile(path, text);
        file.Parse();
        return file;
    }

    /// <summary>Parses <paramref name="text"/> into its content. Never throws.</summary>
    internal static YamlContent Read(string path, string text) => new Reading(path, text).Read();

    /// <summary>The state of parsing one file.</summary>
    private sealed class Reading(string path, string text)
    {
        private readonly DiagnosticList _diagnostics = new();
        private readonly NodeBuilder _builder = new();
        private (int Index, int Line, int Column)? _end;

        public YamlContent Read()
        {
            foreach ((int index, DiagnosticInfo info, string[] arguments) in Unreadable.In(text))
                _diagnostics.Add(info, path, SpanOfCharacter(index), arguments);
            bool hasByteOrderMark = text.StartsWith("\uFEFF", StringComparison.Ordinal);
            var slice = new TextSlice(text, start: hasByteOrderMark ? 1 : 0, line: 1);
            while (slice.Start < text.Length)
            {
                int next = Read(slice) is { } error ? GiveUp(error) : text.Length;
                slice = new TextSlice(text, next, Lines.Find(text, next, slice.Start, slice.Line).Number);
            }

            return new YamlContent(_builder.Documents, new(_diagnostics.Sorted()));
        }

        /// <summary>
        /// Skips the record that contains an error, and returns the start of the next one. If aliases repeat too many
        /// nodes, returns the end of the text.
        /// </summary>
        private int GiveUp(SourceSpan error)
        {
            int next =
                _builder.Repeated > MaxRepeated
                    ? text.Length
                    : ErrorRecovery.After(text, _builder.OpenStart ?? error.Start, _builder.ItemColumn);
            _builder.GiveUp(error);
            return next;
        }

        private SourceSpan SpanOfCharacter(int index)
        {
            (int start, int line) = Lines.Find(text, index, start: 0, number: 1);
            int column = index - start + 1;
            return new SourceSpan(index, index + 1, line, column, line, column + 1);
        }

        private void Report(SourceSpan span, string sentence) =>
            _diagnostics.Add(DiagnosticCatalogue.Malformed, path, span, sentence);

        /// <summary>
        /// Parses a slice to its end, or to the first error. The error is reported, and its span is returned.
        /// </summary>
        private SourceSpan? Read(TextSlice slice)
        {
            var scanner = new Scanner(slice);
            SourceSpan error;
            string sentence;
            try
            {
                var parser = new Parser(scanner);
                while (_builder.Depth <= MaxDepth && _builder.Repeated <= MaxRepeated)
                {
                    if (!parser.MoveNext())
                        return null;
                    Add(parser.Current!, Span(slice, parser.Current!.Start, parser.Current.End));
                }

                error = Span(slice, parser.Current!.Start, parser.Current.End);
                sentence = _builder.Depth > MaxDepth ? MalformedText.TooDeep : MalformedText.TooManyAliases;
            }
            catch (YamlException exception)
            {
                Mark start = MalformedText.IsAtEnd(exception.Message) ? exception.End : exception.Start;
                (error, sentence) = (Span(slice, start, exception.End), MalformedText.Explain(exception.Message));
            }
            catch (Exception)
            {
                // The scanner can throw exceptions without a position, such as InvalidOperationException. No exception
                // may escape.
                Mark here = scanner.CurrentPosition;
                (error, sentence) = (Span(slice, here, here), MalformedText.Unknown);
            }

            Report(error, sentence);
            return error;
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
                    _builder.Close(span, span.End < text.Length ? text[span.End] : '\0');
                    if (_builder.IdleMerge is { } idle)
                        Report(idle.Span, MalformedText.IdleMerge);
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

        private SourceSpan Span(TextSlice slice, Mark start, Mark end)
        {
            (int startIndex, int startLine, int startColumn) = PositionOf(slice, start);
            (int endIndex, int endLine, int endColumn) = PositionOf(slice, end);
            return new SourceSpan(startIndex, endIndex, startLine, startColumn, endLine, endColumn);
        }

        private (int Index, int Line, int Column) PositionOf(TextSlice slice, Mark mark)
        {
            int index = slice.Start + (int)mark.Index;
            return index < slice.End ? (index, slice.Line + (int)mark.Line - 1, (int)mark.Column) : _end ??= End(slice);
        }

        /// <summary>
        /// Returns the position at the end of the text. The marks of the scanner are unreliable there: their line or
        /// index can be past the end.
        /// </summary>
        private (int Index, int Line, int Column) End(TextSlice slice)
        {
            (int start, int line) = Lines.Find(text, text.Length, slice.Start, slice.Line);
            return (text.Length, line, text.Length - start + 1);
        }
    }
}
