using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Reference;

/// <summary>
/// A part of a query as a value: it can be written as text for the engine, and evaluated by the reference.
/// </summary>
/// <param name="Occur">Whether the part must, may or must not match.</param>
/// <param name="Field">The number of the field to which the part is limited; -1 for all fields.</param>
internal abstract record ReferencePart(QueryOccur Occur, int Field)
{
    /// <summary>Writes parts in the query syntax.</summary>
    public static string Text(IEnumerable<ReferencePart> parts, SearchField[] fields) =>
        string.Join(' ', parts.Select(part => part.Sign + part.Name(fields) + part.Body(fields)));

    /// <summary>The part without its sign and field.</summary>
    protected abstract string Body(SearchField[] fields);

    private string Sign =>
        Occur switch
        {
            QueryOccur.Must => "+",
            QueryOccur.Not => "-",
            _ => "",
        };

    private string Name(SearchField[] fields) => Field < 0 ? "" : fields[Field].Name + ":";
}

/// <summary>A word.</summary>
/// <param name="Occur">Whether the part must, may or must not match.</param>
/// <param name="Field">The number of the field to which the part is limited; -1 for all fields.</param>
/// <param name="Word">The word.</param>
/// <param name="IsPartsOfRun">Whether the phrase of the word is beside it, so that its pairs count half.</param>
internal sealed record WordPart(QueryOccur Occur, int Field, string Word, bool IsPartsOfRun = false)
    : ReferencePart(Occur, Field)
{
    /// <summary>The joined word that the part also matches; null if there is none.</summary>
    public string? Joined { get; init; }

    /// <summary>Whether the part is the joined word only.</summary>
    public bool IsJoined { get; init; }

    /// <summary>The factor of the rarity of the joined word.</summary>
    public double JoinedWeight { get; init; } = 1;

    protected override string Body(SearchField[] fields) => Word;
}

/// <summary>Words that start with a prefix.</summary>
internal sealed record PrefixPart(QueryOccur Occur, int Field, string Prefix) : ReferencePart(Occur, Field)
{
    protected override string Body(SearchField[] fields) => Prefix + "*";
}

/// <summary>Words with a similar spelling.</summary>
internal sealed record FuzzyPart(QueryOccur Occur, int Field, string Word, int Edits) : ReferencePart(Occur, Field)
{
    protected override string Body(SearchField[] fields) => Word + (Edits == 1 ? "~" : "~2");
}

/// <summary>Words that follow each other.</summary>
internal sealed record PhrasePart(QueryOccur Occur, int Field, string Words) : ReferencePart(Occur, Field)
{
    /// <summary>Whether every form of a word counts as the requested one.</summary>
    public bool IsAnyForm { get; init; }

    protected override string Body(SearchField[] fields) => $"\"{Words}\"";
}

/// <summary>Words that follow each other, and then a word that starts with a prefix.</summary>
internal sealed record PhrasePrefixPart(QueryOccur Occur, int Field, string Words, string Prefix)
    : ReferencePart(Occur, Field)
{
    protected override string Body(SearchField[] fields) => $"\"{Words} {Prefix}*\"";
}

/// <summary>Words with a limited number of other words between them.</summary>
internal sealed record NearPart(QueryOccur Occur, int Field, string Words, int Distance) : ReferencePart(Occur, Field)
{
    protected override string Body(SearchField[] fields) => $"NEAR({Words}, {Distance})";
}

/// <summary>A query in parentheses.</summary>
internal sealed record GroupPart(QueryOccur Occur, int Field, ReferencePart[] Parts) : ReferencePart(Occur, Field)
{
    protected override string Body(SearchField[] fields) => $"({Text(Parts, fields)})";
}
