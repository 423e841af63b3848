namespace Summit.Compiler.Schema.Rules;

/// <summary>A rule beyond the shape that a curator has switched on for a field.</summary>
public abstract record FieldRule;

/// <summary>The text, and each of a list, matches a regular expression as a whole.</summary>
/// <param name="Pattern">The regular expression.</param>
public sealed record PatternRule(string Pattern) : FieldRule;

/// <summary>The value lies between two bounds, both included.</summary>
/// <param name="Minimum">The smallest value as YAML writes it, or null.</param>
/// <param name="Maximum">The largest value as YAML writes it, or null.</param>
public sealed record RangeRule(string? Minimum, string? Maximum) : FieldRule;

/// <summary>A text has so many characters, a list so many items.</summary>
/// <param name="Minimum">The fewest.</param>
/// <param name="Maximum">The most.</param>
public sealed record LengthRule(int Minimum, int Maximum) : FieldRule;

/// <summary>The value is not after, or not before, that of another field.</summary>
/// <param name="Field">The other field.</param>
/// <param name="Of">The reference or the parent that leads to the record of the other field; null for the same record.</param>
public abstract record OrderRule(string Field, string? Of) : FieldRule;

/// <summary>The value is not after that of another field.</summary>
/// <param name="Field">The other field.</param>
/// <param name="Of">The reference or the parent that leads to the record of the other field; null for the same record.</param>
public sealed record BeforeRule(string Field, string? Of = null) : OrderRule(Field, Of);

/// <summary>The value is not before that of another field.</summary>
/// <param name="Field">The other field.</param>
/// <param name="Of">The reference or the parent that leads to the record of the other field; null for the same record.</param>
public sealed record AfterRule(string Field, string? Of = null) : OrderRule(Field, Of);

/// <summary>The intervals of the nested records do not overlap.</summary>
/// <param name="From">The field of the nested record that begins an interval.</param>
/// <param name="To">The field that ends it.</param>
/// <param name="Per">The field of the nested record by whose value they are told apart first, or null.</param>
public sealed record NoOverlapRule(string From, string To, string? Per = null) : FieldRule;

/// <summary>The record referred to has an interval that holds the date of the record that refers.</summary>
/// <param name="List">The nested list of the record referred to.</param>
/// <param name="From">The field of the nested record that begins an interval.</param>
/// <param name="To">The field that ends it.</param>
/// <param name="Dates">Fields of the record that refers, or of one it is nested in; the first that is given counts.</param>
public sealed record WithinRule(string List, string From, string To, EquatableArray<string> Dates) : FieldRule;

/// <summary>The names of two records of the table are not nearly the same.</summary>
public sealed record DistinctRule : FieldRule;

/// <summary>The words of the name are spelled alike in all prose of the corpus.</summary>
public sealed record ConsistentRule : FieldRule;

/// <summary>The text seems finished.</summary>
public sealed record FinishedRule : FieldRule;

/// <summary>The records referred to refer back by the same field.</summary>
public sealed record SymmetricRule : FieldRule;
