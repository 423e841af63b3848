namespace Summit.Search.Tests.Harness;

/// <summary>The texts of a test corpus.</summary>
/// <param name="Language">The language of the texts.</param>
/// <param name="Fields">The searched fields.</param>
/// <param name="Docs">A text for each field of each record.</param>
internal sealed record DocSet(Language Language, SearchField[] Fields, string[][] Docs)
{
    /// <summary>The records that the docs refer to: a label, followed by its aliases.</summary>
    public string[][] Names { get; init; } = [];

    /// <summary>The groups of synonyms.</summary>
    public SynonymSet[] Synonyms { get; init; } = [];

    /// <summary>Creates records with one field.</summary>
    public static DocSet Of(Language language, params string[] texts) =>
        new(language, [new SearchField("Text")], [.. texts.Select(text => (string[])[text])]);

    /// <summary>Creates records with one field and without a language.</summary>
    public static DocSet Of(params string[] texts) => Of(Language.None, texts);
}
