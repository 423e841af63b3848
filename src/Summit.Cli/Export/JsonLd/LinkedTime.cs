using System.Globalization;
using System.Xml;
using Summit.Catalog.Notation;
using Summit.Cli.Export.Terms;

namespace Summit.Cli.Export.JsonLd;

/// <summary>Converts times to typed literals of the known precision.</summary>
internal static class LinkedTime
{
    private const string Year = PublicTerms.Xsd + "gYear";
    private const string Month = PublicTerms.Xsd + "gYearMonth";
    private const string Day = PublicTerms.Xsd + "date";
    private const string Instant = PublicTerms.Xsd + "dateTime";

    /// <summary>Returns a date with its data type.</summary>
    /// <param name="date">The date.</param>
    /// <param name="type">The data type of its precision; null for a day.</param>
    /// <param name="isApproximate">True for an approximate date, which is written in the Extended Date/Time
    /// Format.</param>
    public static (string Text, string Type) Of(DateOnly date, string? type, bool isApproximate)
    {
        (string text, string known) = type switch
        {
            Year => (Text(date, "yyyy"), Year),
            Month => (Text(date, "yyyy-MM"), Month),
            _ => (ValueText.Of(date), Day),
        };
        return isApproximate ? (text + "~", PublicTerms.Edtf) : (text, known);
    }

    /// <summary>
    /// Returns an instant with its data type. If only the day is known, returns the day in the offset of the instant.
    /// </summary>
    /// <inheritdoc cref="Of(DateOnly, string, bool)"/>
    public static (string Text, string Type) Of(DateTimeOffset instant, string? type, bool isApproximate) =>
        type is null or Instant && !isApproximate
            ? (ValueText.Of(instant), Instant)
            : Of(DateOnly.FromDateTime(instant.DateTime), type, isApproximate);

    /// <summary>Returns a duration with its data type.</summary>
    public static (string Text, string Type) Of(TimeSpan duration) =>
        (XmlConvert.ToString(duration), PublicTerms.Xsd + "duration");

    private static string Text(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
