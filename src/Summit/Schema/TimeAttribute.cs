namespace Summit;

/// <summary>
/// Accepts further notations for a date or an instant, in addition to ISO 8601: <c>[Time("d.M.yyyy", Offset =
/// "+02:00")]</c>. On a corpus it applies to every date and instant that has no such attribute. A value in another
/// notation is an error.
/// </summary>
/// <param name="formats">The formats, as custom .NET format strings in the invariant culture: <c>dd.MM.yyyy</c>. A date
/// that is written with a time is the day of that time.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class TimeAttribute(params string[] formats) : Attribute
{
    /// <summary>The formats, as custom .NET format strings in the invariant culture.</summary>
    public IReadOnlyList<string> Formats { get; } = formats;

    /// <summary>
    /// The offset from UTC of an instant that is written without an offset, such as <c>+02:00</c> or <c>Z</c>. An
    /// instant that is written as a date is then the midnight that begins the day. If null, which is the default, an
    /// offset must be written.
    /// </summary>
    public string? Offset { get; init; }

    /// <summary>Whether a year or a month may stand for its first day: <c>2019</c>, <c>2019-05</c>.</summary>
    public bool Partial { get; init; }
}
