using System.Globalization;
using System.Text.RegularExpressions;
using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>
/// Finds the common type of scalars. Quoted scalars are texts, unless they are dates. Each test is at least as strict
/// as the compiler.
/// </summary>
internal static partial class ScalarKinds
{
    private static readonly string[] Booleans = ["true", "false", "yes", "no", "on", "off"];

    /// <summary>Date formats in which the day and the month cannot be confused.</summary>
    private static readonly string[] Formats =
    [
        "dd.MM.yyyy",
        "d.M.yyyy",
        "MMMM d, yyyy",
        "MMM d, yyyy",
        "d MMMM yyyy",
        "d MMM yyyy",
    ];

    /// <summary>Returns the kind, and the attribute that the spelling requires, or null.</summary>
    public static (DraftKind Kind, string? Attribute) Of(string name, IReadOnlyList<YamlScalar> scalars)
    {
        if (scalars.All(scalar => scalar.IsPlain))
        {
            if (scalars.All(scalar => Booleans.Contains(scalar.Value.ToLowerInvariant())))
                return (DraftKind.Boolean, null);
            if (scalars.All(scalar => IsInteger(scalar.Value)))
                return (
                    scalars.All(scalar =>
                        int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                    )
                        ? DraftKind.Integer
                        : DraftKind.Long,
                    null
                );
            if (scalars.All(scalar => IsUnsigned(scalar.Value)))
                return (DraftKind.UnsignedLong, null);
            if (
                !name.Contains("version", StringComparison.OrdinalIgnoreCase)
                && scalars.All(scalar => Fraction().IsMatch(scalar.Value))
                && !AreVersions(scalars)
            )
                return (DraftKind.Double, null);
        }

        return OfTime(scalars) ?? (DraftKind.Text, null);
    }

    /// <summary>Returns whether all scalars are web addresses.</summary>
    public static bool AreUris(IEnumerable<YamlScalar> scalars) =>
        scalars.All(scalar =>
            scalar.Value.StartsWith("http", StringComparison.Ordinal)
            && Uri.TryCreate(scalar.Value, UriKind.Absolute, out Uri? uri)
            && uri.Scheme is "http" or "https"
            && scalar.Value.StartsWith(uri.Scheme + ":", StringComparison.Ordinal)
        );

    private static (DraftKind Kind, string? Attribute)? OfTime(IReadOnlyList<YamlScalar> scalars)
    {
        int dates = scalars.Count(scalar => IsDate(scalar.Value));
        if (dates == scalars.Count)
            return (DraftKind.Date, null);
        if (dates > 0 && scalars.All(scalar => IsDate(scalar.Value) || Part().IsMatch(scalar.Value)))
            return (DraftKind.Date, "Time(Partial = true)");

        int instants = scalars.Count(scalar => IsInstant(scalar.Value));
        if (instants == scalars.Count)
            return (DraftKind.Instant, null);
        int local = scalars.Count(scalar => IsInstant(scalar.Value + "Z"));
        if (instants + local > 0 && instants + local + dates == scalars.Count)
            return (DraftKind.Instant, "Time(Offset = \"Z\")");

        string? format = Array.Find(Formats, format =>
            scalars.All(scalar =>
                DateTime.TryParseExact(scalar.Value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            )
        );
        return format is null ? null : (DraftKind.Date, $"Time(\"{format}\")");
    }

    /// <summary>
    /// Returns whether scalars are versions such as 1.10, which a number would change: some end with a zero, and the
    /// number of decimals differs.
    /// </summary>
    private static bool AreVersions(IReadOnlyList<YamlScalar> scalars) =>
        scalars.Any(scalar =>
            scalar.Value.Contains('.')
            && scalar.Value.EndsWith('0')
            && !scalar.Value.EndsWith(".0", StringComparison.Ordinal)
        )
        && scalars.Select(scalar => scalar.Value.Length - 1 - scalar.Value.IndexOf('.')).Distinct().Count() > 1;

    private static bool IsInteger(string text) =>
        WholeNumber().IsMatch(text)
        && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
        && value > long.MinValue;

    private static bool IsUnsigned(string text) =>
        UnsignedNumber().IsMatch(text) && ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsDate(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        || DateTime.TryParseExact(text, "yyyy/MM/dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsInstant(string text) =>
        Instant().Match(text) is { Success: true } match
        && IsDate(match.Groups[1].Value)
        && TimeSpan.TryParseExact(
            match.Groups[2].Value,
            ["h\\:mm", "h\\:mm\\:ss", "h\\:mm\\:ss\\.FFFFFFF"],
            CultureInfo.InvariantCulture,
            out _
        );

    [GeneratedRegex(@"\A(0|-?[1-9][0-9]{0,18})\z")]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,19})\z")]
    private static partial Regex UnsignedNumber();

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,17})?\z")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"\A(1[0-9]{3}|2[0-9]{3})(-(0[1-9]|1[0-2]))?\z")]
    private static partial Regex Part();

    [GeneratedRegex(
        @"\A([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,7})?)?) ?(?:Z|z|UTC|GMT|[+-](?:0[0-9]|1[0-3]):?[0-5][0-9])\z"
    )]
    private static partial Regex Instant();
}
