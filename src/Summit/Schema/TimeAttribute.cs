namespace Summit;

/// <summary>
/// Says how YAML writes a date or an instant, if not as ISO 8601 alone; on a corpus, all of them that have no attribute of
/// their own. Nothing is guessed: what no option allows is an error.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class TimeAttribute : Attribute
{
    /// <summary>
    /// The offset from UTC of an instant that is written without one, such as <c>+02:00</c> or <c>Z</c>; of a date alone, the
    /// instant is its midnight. Null: an offset must be written.
    /// </summary>
    public string? Offset { get; set; }

    /// <summary>True where a year or a month may stand for its first day: <c>2019</c>, <c>2019-05</c>.</summary>
    public bool Partial { get; set; }

    /// <summary>
    /// Further ways to write it, as .NET's custom formats in the invariant culture: <c>dd.MM.yyyy</c>. Of a date written with a
    /// time, the day counts.
    /// </summary>
    public string[] Formats { get; set; } = [];
}
