namespace Summit.Search;

/// <summary>
/// A part of a query. Nodes lie in the order in which they are written, a group before its parts, so that a query is a span on
/// the stack.
/// </summary>
internal struct QueryNode
{
    /// <summary>What it is.</summary>
    public QueryKind Kind;

    /// <summary>Whether a record must, may or must not match it.</summary>
    public QueryOccur Occur;

    /// <summary>The bytes of the name of the field that it is limited to, which stands before its text with a colon; 0 for none.</summary>
    public int FieldLength;

    /// <summary>The searched field that it is limited to; -1 for all.</summary>
    public int Field;

    /// <summary>One past the last node of the group; of another node, the next one.</summary>
    public int End;

    /// <summary>How many nodes the group has; of another node, 0.</summary>
    public int PartCount;

    /// <summary>The first byte of its text.</summary>
    public int TextStart;

    /// <summary>The bytes of its text.</summary>
    public int TextLength;

    /// <summary>Edits of a fuzzy word, or the most words between those of a NEAR.</summary>
    public int Number;

    /// <summary>The first of its terms.</summary>
    public int FirstTerm;

    /// <summary>The number of its terms.</summary>
    public int TermCount;

    /// <summary>True where it has a word that no record has.</summary>
    public bool Missing;

    /// <summary>True where no record can match it.</summary>
    public readonly bool IsImpossible =>
        Kind != QueryKind.Group && (TermCount == 0 || (Missing && (Kind is QueryKind.Phrase or QueryKind.Near)));
}
