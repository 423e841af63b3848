using Summit.Compiler.Bind;

namespace Summit.Compiler.Check;

/// <summary>Checks the records of a table by one rule.</summary>
internal interface IRuleCheck
{
    /// <summary>Checks them, and reports those that break the rule.</summary>
    void Check(IReadOnlyList<SourceRecord> records);
}
