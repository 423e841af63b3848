using System.Globalization;

namespace Summit.Site.Notation;

/// <summary>A date, or an instant in UTC, as pages write it.</summary>
/// <param name="Value">The instant; the first moment of a date.</param>
/// <param name="IsInstant">False for a date.</param>
internal readonly record struct Moment(DateTime Value, bool IsInstant)
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The day.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Value);

    /// <summary>The value for <c>datetime</c> attributes: <c>2018-07-16T18:18:00Z</c> or <c>2018-07-16</c>.</summary>
    public string Machine =>
        IsInstant ? Value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", Culture) : Value.ToString("yyyy-MM-dd", Culture);

    /// <summary>The date, and the time of an instant: <c>16 July 2018, 18:18 UTC</c>.</summary>
    public string Full => IsInstant ? $"{Date}, {Clock} UTC" : Date;

    /// <summary>The date: <c>16 July 2018</c>.</summary>
    public string Date => Value.ToString("d MMMM yyyy", Culture);

    /// <summary>The date with the day of the week: <c>Monday, 16 July 2018</c>.</summary>
    public string LongDate => Value.ToString("dddd, d MMMM yyyy", Culture);

    /// <summary>The date in short: <c>16 Jul 2018</c>.</summary>
    public string ShortDate => Value.ToString("d MMM yyyy", Culture);

    /// <summary>The name of the month: <c>July</c>.</summary>
    public string Month => Value.ToString("MMMM", Culture);

    /// <summary>The day of the month: <c>16</c>.</summary>
    public string DayOfMonth => Value.Day.ToString(Culture);

    /// <summary>The time of an instant: <c>18:18</c>.</summary>
    public string Clock => Value.ToString("HH:mm", Culture);

    /// <summary>The beginning of the hour: <c>18:00</c>.</summary>
    public string Hour => Value.ToString("HH':00'", Culture);

    /// <summary>The hour as a part of an anchor: <c>2018-07-16T18</c>.</summary>
    public string HourId => Value.ToString("yyyy-MM-dd'T'HH", Culture);

    /// <summary>The day as a part of an anchor: <c>2018-07-16</c>.</summary>
    public string DayId => Value.ToString("yyyy-MM-dd", Culture);

    /// <summary>Returns the name of the period of a moment: <c>16 July 2018</c>, <c>July 2018</c> or <c>2018</c>.</summary>
    public string NameOf(TimeUnit unit) =>
        Value.ToString(
            unit switch
            {
                TimeUnit.Day => "d MMMM yyyy",
                TimeUnit.Month => "MMMM yyyy",
                _ => "yyyy",
            },
            Culture
        );

    /// <summary>Returns the period of a moment as a part of an address: <c>2018-07-16</c>, <c>2018-07</c> or <c>2018</c>.</summary>
    public string IdOf(TimeUnit unit) =>
        Value.ToString(
            unit switch
            {
                TimeUnit.Day => "yyyy-MM-dd",
                TimeUnit.Month => "yyyy-MM",
                _ => "yyyy",
            },
            Culture
        );

    /// <summary>Returns the moment of a date.</summary>
    public static Moment Of(DateOnly date) => new(date.ToDateTime(TimeOnly.MinValue), IsInstant: false);

    /// <summary>Returns the moment of an instant.</summary>
    public static Moment Of(DateTimeOffset instant) => new(instant.UtcDateTime, IsInstant: true);
}
