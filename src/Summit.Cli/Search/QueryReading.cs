using System.Globalization;
using System.Text;

namespace Summit.Cli.Search;

/// <summary>How a query was understood: what the parse report of a table says, for people.</summary>
/// <param name="Parts">The parts in the order in which they are written, a group before its parts.</param>
/// <param name="Text">The query as it was understood, written as it should be.</param>
/// <param name="IsAsWritten">True where that is what was written.</param>
/// <param name="IsTruncated">True where the query is longer than is read, or has more parts or terms.</param>
internal sealed record QueryReading(IReadOnlyList<PartReading> Parts, string Text, bool IsAsWritten, bool IsTruncated)
{
    /// <summary>More than a query has.</summary>
    private const int MaxParts = 256;

    /// <summary>Reads a query as <paramref name="table"/> does.</summary>
    public static QueryReading Of<T>(Table<T> table, ReadOnlySpan<byte> query)
        where T : struct, ISearchableRecord<T>
    {
        var parts = new QueryPart[MaxParts];
        parts = parts[..table.DescribeQuery(query, parts, out bool isTruncated)];
        var text = new StringBuilder();
        Write(text, query, parts);
        string read = text.ToString();
        var readings = new List<PartReading>();
        foreach (QueryPart part in parts)
            readings.Add(PartReading.Of(part, query));
        return new QueryReading(readings, read, Compact(read) == Compact(Encoding.UTF8.GetString(query)), isTruncated);
    }

    /// <summary>Writes parts one after the other, a blank between them.</summary>
    private static void Write(StringBuilder text, ReadOnlySpan<byte> query, ReadOnlySpan<QueryPart> parts)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                text.Append(' ');
            QueryPart part = parts[i];
            text.Append(
                part.Occur switch
                {
                    QueryOccur.Must => "+",
                    QueryOccur.Not => "-",
                    _ => "",
                }
            );
            string field = Encoding.UTF8.GetString(query[part.FieldName]);
            text.Append(field.Length == 0 ? "" : $"{field}:");
            if (part.Kind == QueryKind.Group)
            {
                text.Append('(');
                // A group whose parts are more than are told ends with them.
                int count = Math.Min(part.PartCount, parts.Length - i - 1);
                Write(text, query, parts.Slice(i + 1, count));
                text.Append(')');
                i += count;
            }
            else
            {
                text.Append(Write(part, query));
            }
        }
    }

    private static string Write(QueryPart part, ReadOnlySpan<byte> query)
    {
        string word = Encoding.UTF8.GetString(query[part.Text]);
        int start = part.Text.Start.GetOffset(query.Length);
        return part.Kind switch
        {
            QueryKind.Prefix => $"{word}*",
            QueryKind.Fuzzy => part.Number == 1
                ? $"{word}~"
                : string.Create(CultureInfo.InvariantCulture, $"{word}~{part.Number}"),
            QueryKind.Near => string.Create(CultureInfo.InvariantCulture, $"NEAR({word}, {part.Number})"),
            // A word that signs divide is a phrase that needs no quotes.
            QueryKind.Phrase when start > 0 && query[start - 1] == '"' => $"\"{word}\"",
            _ => word,
        };
    }

    private static string Compact(string query) => string.Concat(query.Where(letter => letter > ' '));
}

/// <summary>How a part of a query was understood.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Occur">Whether a record must, may or must not match it.</param>
/// <param name="Text">Its text, without quotes, signs and the name of a field.</param>
/// <param name="Field">The name of the field that it is limited to; null for all.</param>
/// <param name="UnknownField">What stands where the name of a field would and is none; null where that is not so.</param>
/// <param name="Terms">How many terms it stands for.</param>
/// <param name="IsUnknown">True where it has a word that no record has.</param>
/// <param name="IsTruncated">True where it stands for more terms than are looked for.</param>
internal sealed record PartReading(
    QueryKind Kind,
    QueryOccur Occur,
    string Text,
    string? Field,
    string? UnknownField,
    int Terms,
    bool IsUnknown,
    bool IsTruncated
)
{
    /// <summary>The reading of <paramref name="part"/>.</summary>
    public static PartReading Of(QueryPart part, ReadOnlySpan<byte> query)
    {
        string text = Encoding.UTF8.GetString(query[part.Text]);
        string field = Encoding.UTF8.GetString(query[part.FieldName]);
        bool isKnown = field.Length > 0 && part.Field >= 0;
        return new PartReading(
            part.Kind,
            part.Occur,
            text,
            isKnown ? field : null,
            isKnown ? null
                : field.Length > 0 ? field
                : NameIn(text),
            part.TermCount,
            part.IsUnknown,
            part.IsTruncated
        );
    }

    /// <summary>The name before a colon, where a text begins like a field.</summary>
    private static string? NameIn(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && text[..colon].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            ? text[..colon]
            : null;
    }
}
