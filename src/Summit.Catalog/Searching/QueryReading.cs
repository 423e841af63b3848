using System.Globalization;
using System.Text;

namespace Summit.Catalog;

/// <summary>How a table read a query.</summary>
/// <param name="Parts">The parts in order; a group comes before its parts.</param>
/// <param name="Text">The query as it was read, in canonical syntax.</param>
/// <param name="IsAsWritten">True if the query was read as written.</param>
/// <param name="IsTruncated">True if the query exceeds the maximum length, number of parts or number of terms.</param>
public sealed record QueryReading(IReadOnlyList<PartReading> Parts, string Text, bool IsAsWritten, bool IsTruncated)
{
    /// <summary>A bound on the number of parts, above the maximum of the library.</summary>
    private const int MaxParts = 256;

    /// <summary>Describes how <paramref name="table"/> reads a query.</summary>
    internal static QueryReading Of<T>(Table<T> table, ReadOnlySpan<byte> query)
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

    /// <summary>Writes parts, separated by spaces.</summary>
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
                // Parts beyond the capacity are missing, so a group may be incomplete.
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
            // Punctuation inside a word makes it a phrase, which needs no quotes.
            QueryKind.Phrase when start > 0 && query[start - 1] == '"' => $"\"{word}\"",
            _ => word,
        };
    }

    private static string Compact(string query) => string.Concat(query.Where(letter => letter > ' '));
}
