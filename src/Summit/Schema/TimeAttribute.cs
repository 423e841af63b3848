namespace Summit;

/// <summary>
/// Says how YAML writes a date or an instant beside ISO 8601: <c>[Time("d.M.yyyy", Offset = "+02:00")]</c>. On a corpus it applies
/// to every date and instant without an attribute of its own. Nothing is guessed: a value that no option allows is an error.
/// </summary>
/// <param name="formats">Further formats, as .NET's custom formats in the invariant culture: <c>dd.MM.yyyy</c>. A date that is
/// written with a time is its day.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class TimeAttribute(params string[] formats) : Attribute
{
    /// <summary>Further formats, as .NET's custom formats in the invariant culture.</summary>
    public IReadOnlyList<string> Formats { get; } = formats;

    /// <summary>
    /// The offset from UTC of an instant that is written without one, such as <c>+02:00</c> or <c>Z</c>. An instant that is written
    /// as a date is its midnight. Null: an offset must be written.
    /// </summary>
    public string? Offset { get; init; }

    /// <summary>True if a year or a month may stand for its first day: <c>2019</c>, <c>2019-05</c>.</summary>
    public bool Partial { get; init; }
}
