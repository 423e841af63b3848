using Summit.Compiler.Bind;

namespace Summit.Compiler.Check;

/// <summary>Checks the records of a table against one rule.</summary>
internal interface IRuleCheck
{
    /// <summary>Reports the records that break the rule.</summary>
    void Check(IReadOnlyList<SourceRecord> records);
}
