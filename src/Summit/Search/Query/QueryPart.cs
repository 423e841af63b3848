namespace Summit;

/// <summary>A part of a query, as the search interprets it.</summary>
/// <param name="Kind">
/// The kind of the part. A word that punctuation divides, such as <c>one-on-one</c>, becomes a phrase if it is required
/// or excluded. If it is optional, any of its words matches.
/// </param>
/// <param name="Occur">Whether the part is optional, required or excluded.</param>
/// <param name="Text">
/// The range of the part's text in the UTF-8 of the query, without quotes, operators and field name.
/// </param>
/// <param name="FieldName">The range of the field name in the UTF-8 of the query; empty if the part has none.</param>
/// <param name="Field">
/// The index of the searched field that the part is limited to. -1 for all fields, also if no field has the name.
/// </param>
/// <param name="Number">
/// The number of edits of a fuzzy word, or the maximum number of other words between the words of a NEAR; 0 for other
/// kinds.
/// </param>
/// <param name="PartCount">
/// The number of parts in a group, including those of nested groups; 0 for other kinds. The parts follow the group in
/// the list.
/// </param>
/// <param name="TermCount">The number of terms of the index that the part matches.</param>
/// <param name="IsUnknown">
/// Whether the part has a word that no record has, or is a prefix or a fuzzy word that matches no word of the index.
/// </param>
/// <param name="IsTruncated">
/// Whether the part or some of its words or terms are left out, because the query exceeds a limit of
/// <see cref="TableSearch"/>.
/// </param>
/// <param name="EndsWithPrefix">Whether the last word of a phrase is a prefix.</param>
public readonly record struct QueryPart(
    QueryKind Kind,
    QueryOccur Occur,
    Range Text,
    Range FieldName,
    int Field,
    int Number,
    int PartCount,
    int TermCount,
    bool IsUnknown,
    bool IsTruncated,
    bool EndsWithPrefix
);
