namespace Summit.Cli.CompiledCorpora;

/// <summary>How people name a compiled corpus: <c>path</c>, <c>path#Name</c> where there are several in an assembly, or <c>#Name</c>.</summary>
/// <param name="Path">The path of the assembly, or null.</param>
/// <param name="Name">The name of the corpus class, with or without its namespace, in any case; or null.</param>
internal readonly record struct CorpusName(string? Path, string? Name)
{
    /// <summary>What stands before the name.</summary>
    public const char Mark = '#';

    /// <summary>A name behind <c>#</c> is split off, unless there is a file of the whole name.</summary>
    public static CorpusName Parse(string text)
    {
        int mark = File.Exists(text) ? -1 : text.LastIndexOf(Mark);
        return mark < 0
            ? new CorpusName(text, null)
            : new CorpusName(mark == 0 ? null : text[..mark], text[(mark + 1)..]);
    }

    /// <summary>True for the corpus of a class.</summary>
    /// <param name="className">The class with its namespace.</param>
    public bool Means(string className) =>
        Name is null
        || string.Equals(className, Name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(className[(className.LastIndexOf('.') + 1)..], Name, StringComparison.OrdinalIgnoreCase);
}
