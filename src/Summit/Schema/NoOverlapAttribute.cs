namespace Summit;

/// <summary>
/// Marks a list of nested records whose stretches of time do not overlap: <c>[NoOverlap(nameof(Post.Since),
/// nameof(Post.Until))]</c>. An end that is not given is open; one may begin when another ends. With <see cref="Per"/> only
/// those are held against each other that have the same value there.
/// </summary>
/// <param name="from">The field of the nested record that begins the stretch.</param>
/// <param name="to">The field that ends it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NoOverlapAttribute(string from, string to) : Attribute
{
    /// <summary>The field of the nested record that begins the stretch.</summary>
    public string From { get; } = from;

    /// <summary>The field that ends it.</summary>
    public string To { get; } = to;

    /// <summary>
    /// A text, an enum or a reference of the nested record, such as the organisation of a post: stretches may overlap where it
    /// differs. Those that do not give it are held against each other. Null holds all against each other.
    /// </summary>
    public string? Per { get; init; }
}
