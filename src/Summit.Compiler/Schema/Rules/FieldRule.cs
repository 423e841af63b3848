namespace Summit.Compiler.Schema.Rules;

/// <summary>A rule that the schema adds to a field, in addition to the type of the field.</summary>
public abstract record FieldRule;

/// <summary>A rule that every text of the field matches a regular expression as a whole.</summary>
/// <param name="Pattern">The regular expression.</param>
public sealed record PatternRule(string Pattern) : FieldRule;

/// <summary>A rule that the value is between two inclusive bounds.</summary>
/// <param name="Minimum">The minimum value as written in YAML, or null.</param>
/// <param name="Maximum">The maximum value as written in YAML, or null.</param>
public sealed record RangeRule(string? Minimum, string? Maximum) : FieldRule;

/// <summary>A rule that limits the number of characters in a text, or the number of items in a list.</summary>
/// <param name="Minimum">The minimum number.</param>
/// <param name="Maximum">The maximum number.</param>
public sealed record LengthRule(int Minimum, int Maximum) : FieldRule;

/// <summary>A rule that the value is not after, or not before, the value of another field.</summary>
/// <param name="Field">The name of the other field.</param>
/// <param name="Of">The reference or the parent that leads to the record of the other field; null for the same
/// record.</param>
public abstract record OrderRule(string Field, string? Of) : FieldRule;

/// <summary>A rule that the value is not after the value of another field.</summary>
/// <param name="Field">The name of the other field.</param>
/// <param name="Of">The reference or the parent that leads to the record of the other field; null for the same
/// record.</param>
public sealed record BeforeRule(string Field, string? Of = null) : OrderRule(Field, Of);

/// <summary>A rule that the value is not before the value of another field.</summary>
/// <param name="Field">The name of the other field.</param>
/// <param name="Of">The reference or the parent that leads to the record of the other field; null for the same
/// record.</param>
public sealed record AfterRule(string Field, string? Of = null) : OrderRule(Field, Of);

/// <summary>A rule that the intervals of the nested records do not overlap.</summary>
/// <param name="From">The field of the nested record that gives the start of the interval.</param>
/// <param name="To">The field of the nested record that gives the end of the interval.</param>
/// <param name="Per">
/// The field of the nested record that groups the intervals, so that only intervals with the same value are compared;
/// null for a single group.
/// </param>
public sealed record NoOverlapRule(string From, string To, string? Per = null) : FieldRule;

/// <summary>A rule that the referenced record has an interval that contains the date of the referring record.</summary>
/// <param name="List">The list of nested records in the referenced record.</param>
/// <param name="From">The field of the nested record that gives the start of the interval.</param>
/// <param name="To">The field of the nested record that gives the end of the interval.</param>
/// <param name="Dates">
/// Date fields of the referring record or of the records that contain it, in order of precedence.
/// </param>
public sealed record WithinRule(string List, string From, string To, EquatableArray<string> Dates) : FieldRule;

/// <summary>A rule that the names of two records in the table are not nearly the same.</summary>
public sealed record DistinctRule : FieldRule;

/// <summary>A rule that the words of the name are spelled the same in all prose of the corpus.</summary>
public sealed record ConsistentRule : FieldRule;

/// <summary>A rule that the text does not look unfinished.</summary>
public sealed record FinishedRule : FieldRule;

/// <summary>A rule that the referenced records refer back through the same field.</summary>
public sealed record SymmetricRule : FieldRule;
