using System.Globalization;

namespace Summit.Search.Tests.Harness;

/// <summary>A searched field of the test corpora.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Boost">The boost of the field.</param>
/// <param name="IsList">Whether each line of the text is an item of a list.</param>
internal sealed record SearchField(string Name, double Boost = 1, bool IsList = false)
{
    /// <summary>The language of the texts of the field; null for that of the corpus.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether each line of the text is the ordinal of a record of <see cref="DocSet.Names"/>.</summary>
    public bool IsReference { get; init; }

    /// <summary>
    /// Whether each line of the text is a nested record. A bar separates its texts: that of its first field, and then the
    /// items of its list.
    /// </summary>
    public bool IsNested { get; init; }

    /// <summary>Whether a search does not find aliases.</summary>
    public bool IgnoresAliases { get; init; }

    /// <summary>Whether a search does not find synonyms.</summary>
    public bool IgnoresSynonyms { get; init; }

    /// <summary>Returns the ordinals of the records that a text refers to.</summary>
    public static int[] OrdinalsIn(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => int.Parse(line, CultureInfo.InvariantCulture)),
        ];

    /// <summary>Returns the texts of the field that the text of a test corpus stands for.</summary>
    public string[] TextsOf(string text) =>
        IsNested ? text.Split('\n', '|')
        : IsList ? text.Split('\n')
        : [text];
}
