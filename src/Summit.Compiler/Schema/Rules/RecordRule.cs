namespace Summit.Compiler.Schema.Rules;

/// <summary>A rule that the schema adds to a record type.</summary>
public abstract record RecordRule;

/// <summary>A rule that a record gives at least one of several fields.</summary>
/// <param name="Fields">The names of the fields.</param>
public sealed record OneOfRule(EquatableArray<string> Fields) : RecordRule;

/// <summary>A rule that another record refers to every record.</summary>
public sealed record ReferencedRule : RecordRule;
