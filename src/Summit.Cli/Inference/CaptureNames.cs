using System.Globalization;

namespace Summit.Cli.Inference;

/// <summary>Names captured parts of paths after what their texts are: years, months, dates, numbers, languages.</summary>
internal static class CaptureNames
{
    /// <summary>Returns the name for texts that a part of a path takes; null if they are of no known kind.</summary>
    public static string? Of(IReadOnlyCollection<string> texts) =>
        texts.All(IsYear) ? "year"
        : texts.All(text => IsDate(text, "yyyy-MM")) ? "month"
        : texts.All(text => IsDate(text, "yyyy-MM-dd")) ? "date"
        : texts.All(text => text.All(char.IsAsciiDigit)) ? "number"
        : LanguageCodes.Are(texts) ? "language"
        : null;

    /// <summary>Returns whether a text is a year from 1000 to 2199.</summary>
    public static bool IsYear(string text) =>
        text.Length == 4
        && text.All(char.IsAsciiDigit)
        && (
            text[0] == '1'
            || text.StartsWith("20", StringComparison.Ordinal)
            || text.StartsWith("21", StringComparison.Ordinal)
        );

    private static bool IsDate(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
