using System.Globalization;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>Reads dates and instants, including the formats that the options of their field add.</summary>
internal static class WrittenTime
{
    /// <summary>Reads <paramref name="text"/> as a value of a date or an instant field.</summary>
    public static bool TryRead(TimeField field, string text, out FieldValue value) =>
        OrderedText.TryRead(field, text, out value)
        || TryReadFormat(field, text, out value)
        || (
            field is InstantField instant ? TryReadLocal(instant, text, out value) : TryReadPart(field, text, out value)
        );

    /// <summary>
    /// Returns the error in the options of a field, as the end of a sentence, or null if the options are valid.
    /// </summary>
    public static string? ErrorIn(string? offset, IEnumerable<string> formats)
    {
        if (offset is not null && !TimeText.TryReadOffset(offset, out _))
            return $"'{offset}' is no offset from UTC, such as '+02:00' or 'Z'";
        string? unusable = formats.FirstOrDefault(format => !CanWrite(format));
        return unusable is null ? null : $"'{unusable}' is no format of a date, such as 'dd.MM.yyyy'";
    }

    /// <summary>Returns an example date and time in <paramref name="format"/>, for a message.</summary>
    public static string Example(string format) =>
        new DateTimeOffset(2018, 7, 16, 13, 10, 0, TimeSpan.FromHours(3)).ToString(
            format,
            CultureInfo.InvariantCulture
        );

    private static bool TryReadPart(TimeField field, string text, out FieldValue value)
    {
        bool isPart = TimeText.TryReadPart(text, out long day) && field.IsPartial;
        value = isPart ? FieldValue.Of(day) : default;
        return isPart;
    }

    /// <summary>Reads a date and time, or a date as its midnight, at the offset of the field.</summary>
    private static bool TryReadLocal(InstantField field, string text, out FieldValue value)
    {
        value = default;
        if (field.Offset is null || !TimeText.TryReadOffset(field.Offset, out TimeSpan offset))
            return false;

        bool isInstant =
            TimeText.TryReadLocal(SecondFraction.WithoutZeros(text), offset, out DateTimeOffset instant)
            || (
                (TimeText.TryReadDate(text, out long day) || (field.IsPartial && TimeText.TryReadPart(text, out day)))
                && TimeText.TryJoin(new DateTime(day * TimeSpan.TicksPerDay), offset, out instant)
            );
        if (isInstant)
            value = FieldValue.Of(instant);
        return isInstant;
    }

    private static bool TryReadFormat(TimeField field, string text, out FieldValue value)
    {
        value = default;
        if (field.Formats.Count == 0)
            return false;

        TimeSpan offset = default;
        bool hasOffset = field is InstantField { Offset: { } written } && TimeText.TryReadOffset(written, out offset);
        foreach (string format in field.Formats)
        {
            if (
                !DateTime.TryParseExact(
                    text,
                    format,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.RoundtripKind,
                    out DateTime local
                )
            )
                continue;
            if (field is DateField)
                value = FieldValue.Of(DayIn(text, format));
            else if (
                HasOffset(format)
                && DateTimeOffset.TryParseExact(
                    text,
                    format,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out DateTimeOffset instant
                )
            )
                value = FieldValue.Of(instant);
            else if (hasOffset && TimeText.TryJoin(local, offset, out instant))
                value = FieldValue.Of(instant);
            if (value.IsGiven)
                return true;
        }

        return false;
    }

    /// <summary>Returns the day number of the date as written, regardless of any offset in the text.</summary>
    private static long DayIn(string text, string format)
    {
        DateTimeOffset.TryParseExact(
            text,
            format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset written
        );
        return written.DateTime.Ticks / TimeSpan.TicksPerDay;
    }

    private static bool HasOffset(string format) => format.IndexOfAny(['z', 'K']) >= 0;

    private static bool CanWrite(string format)
    {
        try
        {
            string written = Example(format);
            return format.IndexOf('y') >= 0
                && DateTime.TryParseExact(written, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
