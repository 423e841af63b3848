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

    /// <summary>The full-width forms of the printable characters of ASCII begin after this character.</summary>
    private const int FirstFullWidth = 0xFF00;
    private const int LastFullWidth = 0xFF5E;
    private const int Minus = 0x2212;

    /// <summary>The quotation marks that Unicode counts among other punctuation.</summary>
    private const string OtherMarks =
        "\"\u201A\u201E\u2033\u2036\u275D\u275E\u2E42\u3008\u3009\u300A\u300B\u300C\u300D\u300E\u300F\u301D\u301E\u301F"
        + "\uFE41\uFE42\uFE43\uFE44\uFF02\uFF62\uFF63";

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
        return part.Kind switch
        {
            QueryKind.Prefix => $"{word}*",
            QueryKind.Fuzzy => part.Number == 1
                ? $"{word}~"
                : string.Create(CultureInfo.InvariantCulture, $"{word}~{part.Number}"),
            QueryKind.Near => string.Create(CultureInfo.InvariantCulture, $"NEAR({WithoutStars(word)}, {part.Number})"),
            // Punctuation inside a word makes it a phrase, which needs no quotes.
            QueryKind.Phrase when IsQuoted(query[..part.Text.Start.GetOffset(query.Length)]) =>
                $"\"{WithoutStars(word)}{(part.EndsWithPrefix ? "*" : "")}\"",
            QueryKind.Phrase when part.EndsWithPrefix => $"{word}*",
            _ => word,
        };
    }

    /// <summary>Removes the stars in a phrase or a NEAR, where only the last word of a phrase may be a prefix.</summary>
    private static string WithoutStars(string words) => words.Replace("*", "", StringComparison.Ordinal);

    /// <summary>Returns whether a quotation mark ends the text before a part.</summary>
    private static bool IsQuoted(ReadOnlySpan<byte> before)
    {
        Rune.DecodeLastFromUtf8(before, out Rune last, out _);
        return !before.IsEmpty && IsQuotationMark(last);
    }

    private static bool IsQuotationMark(Rune mark) =>
        Rune.GetUnicodeCategory(mark)
            is UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation
        || (mark.Value <= char.MaxValue && OtherMarks.Contains((char)mark.Value, StringComparison.Ordinal));

    /// <summary>
    /// Returns a query without blanks and invisible characters, with ASCII signs for full-width signs and other
    /// quotation marks.
    /// </summary>
    private static string Compact(string query)
    {
        var compact = new StringBuilder();
        foreach (Rune rune in query.EnumerateRunes())
        {
            bool isHidden =
                Rune.IsWhiteSpace(rune)
                || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;
            if (isHidden)
                continue;
            if (rune.Value is > FirstFullWidth and <= LastFullWidth)
                compact.Append((char)(rune.Value - FirstFullWidth + ' '));
            else if (rune.Value == Minus)
                compact.Append('-');
            else
                compact.Append(IsQuotationMark(rune) ? "\"" : rune.ToString());
        }

        return compact.ToString();
    }
}
