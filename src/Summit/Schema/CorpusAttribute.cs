namespace Summit;

/// <summary>
/// Marks a static partial class as a corpus. Its static partial properties of type <see cref="Table{T}"/> are the tables.
/// </summary>
/// <param name="folder">The folder of the YAML and JSON files, relative to the project; those under it that are
/// <c>AdditionalFiles</c> of the build are compiled: with the package, all in the folder that <c>SummitCorpusFolder</c> names in the
/// project file, which is <c>corpus</c> unless it says otherwise.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CorpusAttribute(string folder) : Attribute
{
    /// <summary>The folder of the YAML files, relative to the project.</summary>
    public string Folder { get; } = folder;

    /// <summary>The language of the texts, by which search finds a word under its other endings.</summary>
    public Language Language { get; init; }

    /// <summary>True to look all text but keys and URIs through for what seems unfinished: see <see cref="CheckTextAttribute"/>.</summary>
    public bool CheckText { get; init; }

    /// <summary>
    /// The licence of the data as a URI, such as <c>https://creativecommons.org/licenses/by/4.0/</c>; null where nothing is said.
    /// It goes into exports that have a field for it.
    /// </summary>
    public string? License { get; init; }

    /// <summary>Whom to name when the data is used; null where nothing is said.</summary>
    public string? Attribution { get; init; }
}
