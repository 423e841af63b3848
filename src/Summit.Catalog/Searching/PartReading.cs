using System.Text;

namespace Summit.Catalog;

/// <summary>How a part of a query was read.</summary>
/// <param name="Kind">The kind of part.</param>
/// <param name="Occur">Whether a record must, may or must not match the part.</param>
/// <param name="Text">The text without quotes, signs and field name.</param>
/// <param name="Field">The name of the field that the part is limited to; null for all fields.</param>
/// <param name="UnknownField">The text before a colon that is not a searched field, or null.</param>
/// <param name="Terms">Number of terms that the part stands for.</param>
/// <param name="IsUnknown">True if the part has a word that no record has.</param>
/// <param name="IsTruncated">True if the part stands for more terms than are searched.</param>
public sealed record PartReading(
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
    /// <summary>Describes <paramref name="part"/>.</summary>
    internal static PartReading Of(QueryPart part, ReadOnlySpan<byte> query)
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

    /// <summary>Returns the name before a colon, if the text begins like a field.</summary>
    private static string? NameIn(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && text[..colon].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')
            ? text[..colon]
            : null;
    }
}
