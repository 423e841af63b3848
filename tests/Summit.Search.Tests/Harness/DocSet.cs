namespace Summit.Search.Tests.Harness;

/// <summary>The texts of a test corpus.</summary>
/// <param name="Language">The language of the texts.</param>
/// <param name="Fields">The searched fields.</param>
/// <param name="Docs">A text for each field of each record.</param>
internal sealed record DocSet(Language Language, SearchField[] Fields, string[][] Docs)
{
    /// <summary>The records that the docs refer to: a label, followed by its aliases.</summary>
    public string[][] Names { get; init; } = [];

    /// <summary>The language of each record, or none; a null is the language of the corpus.</summary>
    public Language?[] RecordLanguages { get; init; } = [];

    /// <summary>The language of each record of <see cref="Names"/>, or none; a null is the language of the corpus.</summary>
    public Language?[] NameLanguages { get; init; } = [];

    /// <summary>The groups of synonyms.</summary>
    public SynonymSet[] Synonyms { get; init; } = [];

    /// <summary>Creates records with one field.</summary>
    public static DocSet Of(Language language, params string[] texts) =>
        new(language, [new SearchField("Text")], [.. texts.Select(text => (string[])[text])]);

    /// <summary>Creates records with one field and without a language.</summary>
    public static DocSet Of(params string[] texts) => Of(Language.None, texts);

    /// <summary>Returns the language of the texts of a field of a record.</summary>
    public Language LanguageOf(int doc, SearchField field) =>
        field.Language ?? (RecordLanguages.Length == 0 ? null : RecordLanguages[doc]) ?? Language;

    /// <summary>Returns the language of the label and the aliases of a record of <see cref="Names"/>.</summary>
    public Language LanguageOfName(int name) => (NameLanguages.Length == 0 ? null : NameLanguages[name]) ?? Language;

    /// <summary>Returns the texts, so that a failed property shows them.</summary>
    public override string ToString() =>
        string.Join(
            '\n',
            [
                $"{Language}: {string.Join(", ", Fields.Select(field => $"{field.Name}^{field.Boost} {field.Language}"))}",
                .. Docs.Select((texts, doc) => $"{doc} {LanguageOf(doc, Fields[0])}: {Listed(texts)}"),
                .. Names.Select((names, name) => $"name {name} {LanguageOfName(name)}: {Listed(names)}"),
                .. Synonyms.Select(group => $"{Listed(group.Both)}; {Listed(group.From)} > {Listed(group.To)}"),
            ]
        );

    private static string Listed(string[] texts) =>
        string.Join(" / ", texts.Select(text => text.Replace("\n", "⏎", StringComparison.Ordinal)));
}
