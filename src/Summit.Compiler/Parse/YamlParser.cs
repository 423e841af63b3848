using Summit.Compiler.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Tag = YamlDotNet.Core.Tokens.Tag;
using Token = YamlDotNet.Core.Tokens.Token;

namespace Summit.Compiler.Parse;

/// <summary>
/// Parses YAML files. After an error, parsing resumes at the next record, so that an error costs only its own record.
/// The YamlDotNet parser reads the tokens of <see cref="YamlScanner"/>.
/// </summary>
public static class YamlParser
{
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
        private readonly DiagnosticList _tags = new();
        private readonly NodeBuilder _builder = new();

        /// <summary>
        /// The text for the scanner. It contains no NUL, because NUL marks the end of the text in the scanner.
        /// </summary>
        private readonly string _scanned = text.Replace('\0', '\uFFFD');

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

            return new YamlContent(_builder.Documents, new(_diagnostics.Sorted()))
            {
                UnknownTags = new(_tags.Sorted()),
            };
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
        /// Parses from the start of a line to the end of the text or to the first error. Reports the error and returns
        /// its span.
        /// </summary>
        private SourceSpan? Read(int start, int line)
        {
            var scanner = new YamlScanner(_scanned, start, line, isForParser: true);
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
                // The parser can throw exceptions without a position, such as ArgumentException for a tag that is not a
                // URI. No exception may escape.
                Token? token = scanner.Current ?? scanner.Consumed;
                Mark here = scanner.CurrentPosition;
                error = Span(token?.Start ?? here, token?.End ?? here);
                sentence = token is Tag ? MalformedText.Tag : MalformedText.Unknown;
            }

            Report(error, sentence);
            return error;
        }

        /// <summary>
        /// Returns the span of an event. The parser sets no span for the mapping of a pair in a list, such as
        /// <c>[a: b]</c>.
        /// </summary>
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
                    CheckTag(mapping.Tag, KnownTags.IsOfCollection(TextOf(mapping.Tag), isMapping: true), span);
                    _builder.Open(isMapping: true, mapping.Style == MappingStyle.Block, Name(mapping.Anchor), span);
                    break;
                case SequenceStart sequence:
                    CheckTag(sequence.Tag, KnownTags.IsOfCollection(TextOf(sequence.Tag), isMapping: false), span);
                    _builder.Open(isMapping: false, sequence.Style == SequenceStyle.Block, Name(sequence.Anchor), span);
                    break;
                case MappingEnd or SequenceEnd:
                    _builder.Close(span, span.End < text.Length ? text[span.End] : '\0');
                    if (_builder.IdleMerge is { } idle)
                        Report(idle.Span, MalformedText.IdleMerge);
                    break;
                case Scalar scalar:
                    CheckTag(scalar.Tag, KnownTags.IsOfScalar(TextOf(scalar.Tag), scalar.Value), span);
                    bool isPlain = scalar.Style == ScalarStyle.Plain && KnownTags.KeepsPlain(TextOf(scalar.Tag));
                    _builder.Add(new YamlScalar(scalar.Value, isPlain, span), Name(scalar.Anchor));
                    break;
                case AnchorAlias alias when !_builder.TryAddAlias(alias.Value.Value, span):
                    Report(span, MalformedText.UnknownAnchor(alias.Value.Value));
                    break;
            }
        }

        private void CheckTag(TagName tag, bool isKnown, SourceSpan span)
        {
            if (!isKnown)
                _tags.Add(
                    DiagnosticCatalogue.UnknownTag,
                    path,
                    span,
                    KnownTags.Written(tag.Value),
                    KnownTags.RemedyOf(tag.Value)
                );
        }

        private static string TextOf(TagName tag) => tag.IsEmpty ? "" : tag.Value;

        private static string? Name(AnchorName anchor) => anchor.IsEmpty ? null : anchor.Value;

        private static SourceSpan Span(in Mark start, in Mark end) =>
            new((int)start.Index, (int)end.Index, (int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
    }
}
