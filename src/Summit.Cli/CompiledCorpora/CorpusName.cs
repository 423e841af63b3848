namespace Summit.Cli.CompiledCorpora;

/// <summary>
/// The name of a compiled corpus on a command line: <c>path</c>, <c>path#Name</c> for one of several corpora in an
/// assembly, or <c>#Name</c>.
/// </summary>
/// <param name="Path">The path of the assembly, or null.</param>
/// <param name="Name">The name of the corpus class in any case, with or without its namespace, or null.</param>
internal readonly record struct CorpusName(string? Path, string? Name)
{
    /// <summary>The character before the name.</summary>
    public const char Mark = '#';

    /// <summary>
    /// Parses a name. A file whose name contains <c>#</c> takes precedence over a corpus name after <c>#</c>.
    /// </summary>
    public static CorpusName Parse(string text)
    {
        int mark = File.Exists(text) ? -1 : text.LastIndexOf(Mark);
        return mark < 0
            ? new CorpusName(text, null)
            : new CorpusName(mark == 0 ? null : text[..mark], text[(mark + 1)..]);
    }

    /// <summary>Returns whether this name refers to the corpus of a class.</summary>
    /// <param name="className">The class with its namespace.</param>
    public bool Means(string className) =>
        Name is null
        || string.Equals(className, Name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(className[(className.LastIndexOf('.') + 1)..], Name, StringComparison.OrdinalIgnoreCase);
}
