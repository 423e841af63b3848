namespace Summit.Matches;

/// <summary>The titles of synthetic talks.</summary>
[Corpus(YamlFolder.Path)]
internal static partial class TitleCorpus
{
    /// <summary>The titles, in the order of their ids.</summary>
    public static partial Table<Title> Titles { get; }
}

/// <summary>The title of a talk.</summary>
[Record(WellKnown = false)]
internal readonly partial struct Title
{
    /// <summary>The id: the title as a slug.</summary>
    [Key, Order]
    public partial string Id { get; }

    /// <summary>The text of the title.</summary>
    [Search]
    public partial string Text { get; }
}
