namespace Summit.Ranking;

/// <summary>The last converted collection, compiled.</summary>
[Corpus(CollectionYaml.Folder, Language = Language.English)]
public static partial class Compiled
{
    /// <summary>Its documents.</summary>
    public static partial Table<Document> Documents { get; }
}

/// <summary>A document.</summary>
[Record]
public readonly partial struct Document
{
    /// <summary>The id: a letter, and the id in the collection.</summary>
    [Key]
    public partial string Id { get; }

    /// <summary>The title, with a boost of three; null if there is none.</summary>
    [Search(Boost = 3)]
    public partial string? Title { get; }

    /// <summary>The text.</summary>
    [Search]
    public partial string? Text { get; }
}
