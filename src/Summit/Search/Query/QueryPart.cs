namespace Summit;

/// <summary>How a part of a query was understood.</summary>
/// <param name="Kind">What it is. A word that signs divide, such as <c>one-on-one</c>, is a phrase where it must or must
/// not be there; where it may, any of its words will do.</param>
/// <param name="Occur">Whether a record must, may or must not match it.</param>
/// <param name="Text">Its text in the UTF-8 of the query, without quotes, signs and the name of a field.</param>
/// <param name="FieldName">The name of the field that it is limited to, in the UTF-8 of the query; empty where there is none.</param>
/// <param name="Field">The number of that field among the searched fields; -1 for all fields, as where no field has the name.</param>
/// <param name="Number">The edits of a fuzzy word; the most words between those of a NEAR; 0 for others.</param>
/// <param name="PartCount">How many of the parts behind it are in the group; 0 for what is no group.</param>
/// <param name="TermCount">How many terms of the index it stands for.</param>
/// <param name="IsUnknown">True where it has a word that no record has.</param>
/// <param name="IsTruncated">True where it stands for as many terms as it may, or the query for as many as that may: more are left out.</param>
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
    bool IsTruncated
);
