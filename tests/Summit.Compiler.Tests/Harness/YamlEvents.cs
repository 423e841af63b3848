using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Summit.Compiler.Tests.Harness;

/// <summary>The events that YamlDotNet reads from a text, without their notation.</summary>
internal static partial class YamlEvents
{
    /// <summary>
    /// Returns one event per line: anchors, tags and values. Records whether a scalar is quoted only if that could
    /// change its type.
    /// </summary>
    /// <returns>Null if YamlDotNet cannot read the text.</returns>
    public static string? Of(string text) => Read(text) is { } events ? string.Join('\n', events.Select(Line)) : null;

    /// <summary>Returns the texts of the scalars, in order; null if YamlDotNet cannot read the text.</summary>
    public static string[]? Values(string text) =>
        Read(text) is { } events ? [.. events.OfType<Scalar>().Select(scalar => scalar.Value)] : null;

    private static List<ParsingEvent>? Read(string text)
    {
        try
        {
            var events = new List<ParsingEvent>();
            var parser = new Parser(new Scanner(new StringReader(text.TrimStart('\uFEFF'))));
            while (parser.MoveNext())
                events.Add(parser.Current!);
            return events;
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Returns the comments, in order.</summary>
    public static IEnumerable<string> Comments(string text)
    {
        var scanner = new Scanner(new StringReader(text.TrimStart('\uFEFF')), skipComments: false);
        while (scanner.MoveNext())
        {
            if (scanner.Current is YamlDotNet.Core.Tokens.Comment comment)
                yield return comment.Value.TrimEnd();
        }
    }

    private static string Line(ParsingEvent met) =>
        met switch
        {
            DocumentStart start =>
                $"document {start.IsImplicit} {start.Version?.Version} {string.Join(' ', start.Tags ?? [])}",
            DocumentEnd end => $"end {end.IsImplicit}",
            MappingStart mapping => $"mapping {mapping.Anchor} {mapping.Tag} {mapping.Style == MappingStyle.Flow}",
            SequenceStart sequence =>
                $"sequence {sequence.Anchor} {sequence.Tag} {sequence.Style == SequenceStyle.Flow}",
            AnchorAlias alias => $"alias {alias.Value}",
            Scalar scalar => $"scalar {scalar.Anchor} {scalar.Tag} {IsQuoted(scalar)} {scalar.Value}",
            _ => met.GetType().Name,
        };

    private static bool IsQuoted(Scalar scalar) =>
        scalar.Style != ScalarStyle.Plain && (!scalar.Tag.IsEmpty || OtherTypes().IsMatch(scalar.Value));

    /// <summary>
    /// Plain scalars that YAML 1.1 or 1.2 does not read as text: null, Booleans, numbers, timestamps, merge keys.
    /// </summary>
    [GeneratedRegex(
        @"^(|~|null|true|false|y|n|yes|no|on|off|<<|=|[-+]?(0x[\da-f_]+|0o?[0-7_]+|0b[01_]+|[\d_,]*\.?[\d_]*(e[-+]?\d+)?|\d[\d_]*(:\d\d?)+(\.\d*)?|\.inf|\.nan)|\d{4}-\d\d?-\d\d?.*)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OtherTypes();
}
