using Summit;

namespace Company_Corpus1;

/// <summary>
/// The corpus. Each table reads the folder or the file with its name in the folder <c>corpus</c>.
/// </summary>
[Corpus("corpus")]
public static partial class Notebook
{
    /// <summary>The notes: <c>corpus/notes/*.yaml</c>.</summary>
    public static partial Table<Note> Notes { get; }
}

/// <summary>A note.</summary>
[Record]
public readonly partial struct Note
{
    /// <summary>The id. The default is the name of the file.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The title.</summary>
    [Label, Search(Boost = 2)]
    public partial string Title { get; }

    /// <summary>The text; null if there is none.</summary>
    [Search]
    public partial string? Text { get; }
}
