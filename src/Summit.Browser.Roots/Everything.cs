namespace Summit.Browser.Roots;

/// <summary>A corpus with a field of every kind, and every structure that the generator emits.</summary>
[Corpus("samples")]
[Vocabulary("schema", "https://schema.org/")]
public static partial class Everything
{
    /// <summary>The samples.</summary>
    public static partial Table<Sample> Samples { get; }

    /// <summary>The nested notes.</summary>
    public static partial Table<Note> Notes { get; }

    /// <summary>The subjects of samples, as a tree.</summary>
    public static partial Table<Subject> Subjects { get; }
}
