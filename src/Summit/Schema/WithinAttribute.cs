namespace Summit;

/// <summary>
/// Marks a reference that holds only within the dates of the record referred to, such as a speaker within the dates of a
/// post: <c>[Within(nameof(Speaker.Posts), nameof(Post.Since), nameof(Post.Until), nameof(Said))]</c>. The first of the
/// <see cref="Dates"/> that is given must lie in one of the stretches; ends that are not given are open. Nothing is checked
/// where no date is given, or the record has no stretch at all.
/// </summary>
/// <param name="list">The list of nested records that holds the stretches.</param>
/// <param name="from">The field of the nested record that begins a stretch.</param>
/// <param name="to">The field that ends it; its day is part of the stretch.</param>
/// <param name="dates">Dates or instants of the record that refers, or of the one it is nested in.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WithinAttribute(string list, string from, string to, params string[] dates) : Attribute
{
    /// <summary>The list of nested records that holds the stretches.</summary>
    public string List { get; } = list;

    /// <summary>The field of the nested record that begins a stretch.</summary>
    public string From { get; } = from;

    /// <summary>The field that ends it.</summary>
    public string To { get; } = to;

    /// <summary>Dates or instants of the record that refers, or of the one it is nested in.</summary>
    public IReadOnlyList<string> Dates { get; } = dates;
}
