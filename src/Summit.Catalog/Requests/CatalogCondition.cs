namespace Summit.Catalog;

/// <summary>
/// A condition on a field of a record. A list meets the condition if one of its values does. A record of a hierarchy
/// includes the records below it.
/// </summary>
/// <param name="Field">The name of the field, in any case, with or without hyphens.</param>
/// <param name="Value">The value: a text in any case, a number, a time, the name of an enum member, or the key or an
/// alias of a record. A range of an ordered field is <c>from..to</c> without <c>to</c>, or <c>from..=to</c> with
/// <c>to</c>; either end can be left out. An empty value means that the record has none.</param>
/// <param name="IsNegated">Whether the field must not have the value.</param>
public sealed record CatalogCondition(string Field, string Value, bool IsNegated = false)
{
    /// <summary>Separates the ends of a range.</summary>
    internal const string Range = "..";

    /// <summary>Follows <see cref="Range"/> if the upper end is included.</summary>
    internal const string Included = "=";

    private readonly string? _written;

    /// <summary>The condition as the user wrote it, which error messages quote.</summary>
    public string Written
    {
        get => _written ?? $"{Field}{(IsNegated ? "!=" : "=")}{Value}";
        init => _written = value;
    }

    /// <summary>Parses <c>field=value</c> or <c>field!=value</c>.</summary>
    /// <exception cref="CatalogException">The text is not a condition.</exception>
    public static CatalogCondition Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        bool isNegated = equals > 0 && text[equals - 1] == '!';
        string field = equals < 0 ? "" : text[..(isNegated ? equals - 1 : equals)].Trim();
        return field.Length == 0
            ? throw new CatalogException(
                CatalogErrorKind.InvalidValue,
                $"'{text}' is not a condition: write field=value or field!=value."
            )
            : new CatalogCondition(field, text[(equals + 1)..].Trim(), isNegated) { Written = text };
    }
}
