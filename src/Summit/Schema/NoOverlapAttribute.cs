namespace Summit;

/// <summary>
/// Requires that the periods of the nested records of a record do not overlap: <c>[NoOverlap(nameof(Post.Since),
/// nameof(Post.Until))]</c>. A period may begin when another ends. A period without a start or an end is unbounded on
/// that side.
/// </summary>
/// <param name="from">The field of the nested record that gives the start of the period.</param>
/// <param name="to">The field of the nested record that gives the end of the period.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NoOverlapAttribute(string from, string to) : Attribute
{
    /// <summary>The field of the nested record that gives the start of the period.</summary>
    public string From { get; } = from;

    /// <summary>The field of the nested record that gives the end of the period.</summary>
    public string To { get; } = to;

    /// <summary>
    /// A text, enum or reference field of the nested record that groups the periods, such as the organisation of a
    /// post. Only periods with the same value are compared, and those without a value form a group of their own. If
    /// null, which is the default, all periods are compared.
    /// </summary>
    public string? Per { get; init; }
}
