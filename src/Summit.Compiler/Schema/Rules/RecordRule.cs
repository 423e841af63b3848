namespace Summit.Compiler.Schema.Rules;

/// <summary>A rule beyond the shape that a curator has switched on for a record type.</summary>
public abstract record RecordRule;

/// <summary>At least one of these fields is given.</summary>
/// <param name="Fields">The names of the fields.</param>
public sealed record OneOfRule(EquatableArray<string> Fields) : RecordRule;

/// <summary>Every record is referred to by another.</summary>
public sealed record ReferencedRule : RecordRule;
