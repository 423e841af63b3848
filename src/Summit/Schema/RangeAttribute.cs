using System.Globalization;

namespace Summit;

/// <summary>
/// Requires that a number, date, instant or duration lies between two bounds, both included. Dates, instants and
/// durations are written as in YAML: <c>[Range("2018-06-01", "2018-07-31")]</c>. Null leaves a side unbounded.
/// </summary>
/// <param name="minimum">The lowest value, or null.</param>
/// <param name="maximum">The highest value, or null.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RangeAttribute(string? minimum, string? maximum) : Attribute
{
    /// <summary>Limits an integer.</summary>
    /// <param name="minimum">The lowest value.</param>
    /// <param name="maximum">The highest value.</param>
    public RangeAttribute(long minimum, long maximum)
        : this(minimum.ToString(CultureInfo.InvariantCulture), maximum.ToString(CultureInfo.InvariantCulture)) { }

    /// <summary>Limits a number with a fraction.</summary>
    /// <param name="minimum">The lowest value.</param>
    /// <param name="maximum">The highest value.</param>
    public RangeAttribute(double minimum, double maximum)
        : this(minimum.ToString("R", CultureInfo.InvariantCulture), maximum.ToString("R", CultureInfo.InvariantCulture))
    { }

    /// <summary>The lowest value as YAML writes it, or null.</summary>
    public string? Minimum { get; } = minimum;

    /// <summary>The highest value as YAML writes it, or null.</summary>
    public string? Maximum { get; } = maximum;
}
