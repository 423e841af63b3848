namespace Summit.Search;

/// <summary>
/// A part of a query. The nodes of a query are a span on the stack, in the order of the text, with a group before its
/// parts.
/// </summary>
internal struct QueryNode
{
    /// <summary>The kind of the part.</summary>
    public QueryKind Kind;

    /// <summary>Whether the part is optional, required or excluded.</summary>
    public QueryOccur Occur;

    /// <summary>Whether the last word of a phrase is a prefix.</summary>
    public bool EndsWithPrefix;

    /// <summary>Whether a word of the part has no term, because no record has the word.</summary>
    public bool HasMissingTerm;

    /// <summary>The first byte of the field name.</summary>
    public int FieldStart;

    /// <summary>
    /// The number of bytes of the field name, which precedes the text with a colon; 0 if there is none.
    /// </summary>
    public int FieldLength;

    /// <summary>The searched field that the part is limited to; -1 for all fields.</summary>
    public int Field;

    /// <summary>The node after a group and all of its parts. For any other node, the next node.</summary>
    public int End;

    /// <summary>The number of nodes in a group, including those of nested groups; 0 for any other node.</summary>
    public int PartCount;

    /// <summary>The first byte of the text.</summary>
    public int TextStart;

    /// <summary>The number of bytes of the text.</summary>
    public int TextLength;

    /// <summary>
    /// The number of edits of a fuzzy word, or the maximum number of other words between the words of a NEAR.
    /// </summary>
    public int Number;

    /// <summary>
    /// The number of terms that may each be the last word of a phrase, after the terms of its other words; 0 if the last
    /// word is not a prefix. Each sequence of terms has as many.
    /// </summary>
    public int AlternativeCount;

    /// <summary>The index of the first term of the part.</summary>
    public int FirstTerm;

    /// <summary>The number of terms of the part.</summary>
    public int TermCount;

    /// <summary>
    /// The number of sequences of terms of a phrase or a NEAR, one after the other and equally long: one for each
    /// language in which all of its words have terms. Any of them matches. 1 in an index of one language.
    /// </summary>
    public int SequenceCount;

    /// <summary>
    /// The number of parts of the same group that are equal to this one, itself included. The terms of the part have
    /// this factor in their weights.
    /// </summary>
    public int Times;

    /// <summary>
    /// The number of groups around the part that have required or excluded parts. Each of them executes its parts
    /// twice.
    /// </summary>
    public int Depth;

    /// <summary>
    /// Whether an earlier part of the same group is equal. The part has the terms of that part and is not executed.
    /// </summary>
    public bool IsRepeated;

    /// <summary>
    /// Whether the part, or some of its words or terms, is left out, because the query has reached a limit.
    /// </summary>
    public bool IsTruncated;

    /// <summary>Whether the whole part is left out. The query is executed as if it did not have the part.</summary>
    public bool IsLeftOut;

    /// <summary>
    /// Whether the part has the parts of a run whose phrase is beside it in the same group; see <see cref="RunGroups"/>.
    /// </summary>
    public bool IsPartsOfRun;

    /// <summary>How the part is also read as a joined word, whose term is the last one of the part.</summary>
    public CompoundReading Compound;

    /// <summary>
    /// The number of terms that a record must have to match a phrase or a NEAR of one sequence of terms.
    /// </summary>
    public readonly int RequiredCount => TermCount - AlternativeCount;

    /// <summary>Returns one of the sequences of terms as a part of its own.</summary>
    public readonly QueryNode Sequence(int index)
    {
        QueryNode sequence = this;
        sequence.TermCount = TermCount / SequenceCount;
        sequence.FirstTerm += index * sequence.TermCount;
        sequence.SequenceCount = 1;
        return sequence;
    }

    /// <summary>Whether the execution of the query skips the part.</summary>
    public readonly bool IsSkipped => IsRepeated || IsLeftOut;

    /// <summary>Whether no record can match the part. Always false for a group.</summary>
    public readonly bool IsImpossible =>
        Kind != QueryKind.Group && (TermCount == 0 || (HasMissingTerm && (Kind is QueryKind.Phrase or QueryKind.Near)));
}
