namespace Summit;

/// <summary>
/// Marks a text, or a text list, that must match a regular expression as a whole: <c>[Pattern("[a-z0-9-]+")]</c>. The
/// expression is matched in time linear in the text, so it has no backreferences and looks neither ahead nor behind.
/// </summary>
/// <param name="expression">The regular expression.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PatternAttribute(string expression) : Attribute
{
    /// <summary>The regular expression.</summary>
    public string Expression { get; } = expression;
}
