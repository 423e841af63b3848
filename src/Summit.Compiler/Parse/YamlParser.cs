using Summit.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Summit.Compiler.Parse;

/// <summary>
/// Parses a YAML file. An error costs the record it stands in and no other: reading goes on with the next one.
/// The parser of the library takes the tokens of <see cref="YamlScanner"/>.
/// </summary>
public static class YamlParser
{
    /// <summary>Nodes that aliases may repeat in a file: what they write out must fit into memory, and be read in time.</summary>
    private const long MaxRepeated = 100_000;

    /// <summary>Parses <paramref name="text"/>; never throws.</summary>
    public static YamlFile Parse(string path, string text)
    {
        var file = new YamlFile(path, text);
        file.Parse();
        return file;
    }

    /// <summary>Reads what <paramref name="text"/> holds; never throws.</summary>
    internal static YamlContent Read(string path, string text) => new Reading(path, text).Read();

    /// <summary>The reading of one file.</summary>
    private sealed class Reading(string path, string text)
    {
        private readonly DiagnosticList _diagnostics = new();
        private readonly NodeBuilder _builder = new();

        public YamlContent Read()
        {
            foreach ((int index, DiagnosticInfo info, string[] arguments) in Unreadable.In(text))
                _diagnostics.Add(info, path, SpanOfCharacter(index), arguments);
            bool hasByteOrderMark = text.StartsWith("\uFEFF", StringComparison.Ordinal);
            (int start, int line) = (hasByteOrderMark ? 1 : 0, 1);
            while (start < text.Length)
            {
                int next = Read(start, line) is { } error ? GiveUp(error) : text.Length;
                (start, line) = (next, Lines.Find(text, next, start, line).Number);
            }

            return new YamlContent(_builder.Documents, new(_diagnostics.Sorted()));
        }

        /// <summary>
        /// Gives up the record that holds an error, and returns where the next one starts. After too many aliases there is none.
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

        /// <summary>Reads from the start of a line to the end, or to an error, which is reported and returned.</summary>
        private SourceSpan? Read(int start, int line)
        {
            var scanner = new YamlScanner(text, start, line, isForParser: true);
            SourceSpan? error = Read(scanner);
            foreach ((Mark first, Mark end) in scanner.Outdented)
                _diagnostics.Add(DiagnosticCatalogue.OutdentedLine, path, Span(first, end));
            return error;
        }

        private SourceSpan? Read(YamlScanner scanner)
        {
            SourceSpan error;
            string sentence;
            try
            {
                var parser = new Parser(scanner);
                while (_builder.Depth <= YamlScanner.MaxDepth && _builder.Repeated <= MaxRepeated)
                {
                    if (!parser.MoveNext())
                        return null;
                    Add(parser.Current!, SpanOf(parser.Current!, scanner));
                }

                error = SpanOf(parser.Current!, scanner);
                sentence = _builder.Depth > YamlScanner.MaxDepth ? MalformedText.TooDeep : MalformedText.TooManyAliases;
            }
            catch (YamlSyntaxException exception)
            {
                (error, sentence) = (Span(exception.Start, exception.End), exception.Message);
            }
            catch (YamlException exception)
            {
                (error, sentence) = (Span(exception.Start, exception.End), MalformedText.Explain(exception.Message));
            }
            catch (Exception)
            {
                // The parser also throws what has no position, such as ArgumentException of a tag; nothing may escape.
                Mark here = scanner.CurrentPosition;
                (error, sentence) = (Span(here, here), MalformedText.Unknown);
            }

            Report(error, sentence);
            return error;
        }

        /// <summary>The span of what was met; the parser gives none to a pair in a list, such as <c>[a: b]</c>.</summary>
        private static SourceSpan SpanOf(ParsingEvent met, YamlScanner scanner) =>
            met is MappingStart && met.End.Index == 0 && scanner.Consumed is { } key
                ? Span(key.Start, key.Start)
                : Span(met.Start, met.End);

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

        private static SourceSpan Span(in Mark start, in Mark end) =>
            new((int)start.Index, (int)end.Index, (int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
    }
}
