using System.Globalization;

namespace Summit;

/// <summary>
/// Marks a number, date, instant or duration that lies between two bounds, both included. Dates, instants and durations are
/// given as YAML writes them: <c>[Range("2018-06-01", "2018-07-31")]</c>. Null leaves an end open.
/// </summary>
/// <param name="minimum">The smallest value, or null.</param>
/// <param name="maximum">The largest value, or null.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RangeAttribute(string? minimum, string? maximum) : Attribute
{
    /// <summary>Bounds of an integer.</summary>
    /// <param name="minimum">The smallest value.</param>
    /// <param name="maximum">The largest value.</param>
    public RangeAttribute(long minimum, long maximum)
        : this(minimum.ToString(CultureInfo.InvariantCulture), maximum.ToString(CultureInfo.InvariantCulture)) { }

    /// <summary>Bounds of a number with a fraction.</summary>
    /// <param name="minimum">The smallest value.</param>
    /// <param name="maximum">The largest value.</param>
    public RangeAttribute(double minimum, double maximum)
        : this(minimum.ToString("R", CultureInfo.InvariantCulture), maximum.ToString("R", CultureInfo.InvariantCulture))
    { }

    /// <summary>The smallest value as YAML writes it, or null.</summary>
    public string? Minimum { get; } = minimum;

    /// <summary>The largest value as YAML writes it, or null.</summary>
    public string? Maximum { get; } = maximum;
}
