namespace Summit;

/// <summary>
/// Declares a static partial class as a corpus. Its static partial properties of type <see cref="Table{T}"/> are the
/// tables.
/// </summary>
/// <param name="folder">The folder of the YAML and JSON files, relative to the project. The build compiles those files
/// in the folder that are <c>AdditionalFiles</c>. The package adds all files of the folder that the property
/// <c>SummitCorpusFolder</c> of the project names, by default <c>corpus</c>.</param>
/// <example>
/// <code>
/// [Corpus("corpus", Language = Language.English)]
/// public static partial class Conference
/// {
///     public static partial Table&lt;Talk&gt; Talks { get; }
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CorpusAttribute(string folder) : Attribute
{
    /// <summary>The folder of the YAML and JSON files, relative to the project.</summary>
    public string Folder { get; } = folder;

    /// <summary>
    /// The language of the texts. Search stems words by the rules of this language. The default is
    /// <see cref="Language.None"/>.
    /// </summary>
    public Language Language { get; init; }

    /// <summary>
    /// Whether to check all text for signs that it is unfinished, except keys and URIs; see
    /// <see cref="CheckTextAttribute"/>.
    /// </summary>
    public bool CheckText { get; init; }

    /// <summary>
    /// Whether a search finds records by the aliases of the records that their searched fields name. A field decides
    /// for itself with <see cref="SearchAttribute.Aliases"/>.
    /// </summary>
    public bool SearchAliases { get; init; } = true;

    /// <summary>
    /// The licence of the data as a URI, such as <c>https://creativecommons.org/licenses/by/4.0/</c>; null if the
    /// corpus states none. Every export contains the licence.
    /// </summary>
    public string? License { get; init; }

    /// <summary>The name to credit when the data is used; null if the corpus states none.</summary>
    public string? Attribution { get; init; }
}
