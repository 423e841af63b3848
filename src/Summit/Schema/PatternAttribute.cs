namespace Summit;

/// <summary>
/// Requires that a text, or each text of a list, matches a regular expression as a whole:
/// <c>[Pattern("[a-z0-9-]+")]</c>. Matching takes time linear in the text; therefore the expression must not contain
/// backreferences, lookahead or lookbehind.
/// </summary>
/// <param name="expression">The regular expression.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PatternAttribute(string expression) : Attribute
{
    /// <summary>The regular expression.</summary>
    public string Expression { get; } = expression;
}
