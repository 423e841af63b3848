namespace Summit;

/// <summary>
/// Requires that the date of a record lies in a period of the record that a reference leads to, for example that a
/// speaker held a post on the day of a speech: <c>[Within(nameof(Speaker.Posts), nameof(Post.Since),
/// nameof(Post.Until), nameof(Said))]</c>. The date is the first of the <see cref="Dates"/> that has a value. A period
/// without a start or an end is unbounded on that side. Nothing is checked if there is no date, or if the other record
/// has no periods.
/// </summary>
/// <param name="list">The list field of the other record whose nested records are the periods.</param>
/// <param name="from">The field of the nested record that gives the first day of a period.</param>
/// <param name="to">The field of the nested record that gives the last day of a period, which is included.</param>
/// <param name="dates">The date or instant fields to try, of the record with the reference or of the record that
/// contains it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WithinAttribute(string list, string from, string to, params string[] dates) : Attribute
{
    /// <summary>The list field of the other record whose nested records are the periods.</summary>
    public string List { get; } = list;

    /// <summary>The field of the nested record that gives the first day of a period.</summary>
    public string From { get; } = from;

    /// <summary>The field of the nested record that gives the last day of a period, which is included.</summary>
    public string To { get; } = to;

    /// <summary>
    /// The date or instant fields to try, of the record with the reference or of the record that contains it.
    /// </summary>
    public IReadOnlyList<string> Dates { get; } = dates;
}
