namespace Summit.Search;

/// <summary>
/// A part of a query. The nodes of a query are a span on the stack, in the order of the text, with a group before its parts.
/// </summary>
internal struct QueryNode
{
    /// <summary>The kind of the part.</summary>
    public QueryKind Kind;

    /// <summary>Whether a record must, may or must not match the part.</summary>
    public QueryOccur Occur;

    /// <summary>The number of bytes of a field name, which precedes the text with a colon; 0 for none.</summary>
    public int FieldLength;

    /// <summary>The searched field that the part is limited to; -1 for all fields.</summary>
    public int Field;

    /// <summary>One past the last node of a group; for any other node, the next node.</summary>
    public int End;

    /// <summary>The number of nodes in a group; 0 for any other node.</summary>
    public int PartCount;

    /// <summary>The first byte of the text.</summary>
    public int TextStart;

    /// <summary>The number of bytes of the text.</summary>
    public int TextLength;

    /// <summary>The edits of a fuzzy word, or the maximum number of words between those of a NEAR.</summary>
    public int Number;

    /// <summary>The index of the first term of the part.</summary>
    public int FirstTerm;

    /// <summary>The number of terms of the part.</summary>
    public int TermCount;

    /// <summary>True if the part has a word that no record has.</summary>
    public bool Missing;

    /// <summary>True if no record can match the part.</summary>
    public readonly bool IsImpossible =>
        Kind != QueryKind.Group && (TermCount == 0 || (Missing && (Kind is QueryKind.Phrase or QueryKind.Near)));
}
