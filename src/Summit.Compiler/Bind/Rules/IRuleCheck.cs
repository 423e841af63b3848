namespace Summit.Compiler.Bind.Rules;

/// <summary>Checks the records of a table by one rule.</summary>
internal interface IRuleCheck
{
    /// <summary>Checks them, and reports those that break the rule.</summary>
    void Check(IReadOnlyList<GivenRecord> records);
}
