using System.Globalization;
using System.Text.RegularExpressions;

namespace Summit.Naive;

/// <summary>The digits of a number without the signs that group them, by regular expressions.</summary>
internal static partial class NaiveNumbers
{
    /// <summary>Returns a folded word without the signs between the groups of digits at its start.</summary>
    public static string Ungroup(string folded, Language language)
    {
        string number = Number().Match(folded).Value;
        string rest = folded[number.Length..];
        if (Grouped().Match(number) is { Success: true } grouped && IsNumber(grouped, language))
        {
            string sign = grouped.Groups["s"].Value;
            string digits = grouped.Groups["digits"].Value.Replace(sign, "", StringComparison.Ordinal);
            string decimals = grouped.Groups["decimals"].Value;
            return digits + (decimals.Length > 0 ? "." + decimals[1..] : "") + rest;
        }

        return HasDecimalComma(language) && WithDecimalComma().IsMatch(number)
            ? number.Replace(',', '.') + rest
            : folded;
    }

    private static bool IsNumber(Match number, Language language)
    {
        string sign = number.Groups["s"].Value;
        string digits = number.Groups["digits"].Value;
        if (sign == "." && IsAddress(digits.Split('.')))
            return false;
        bool isSingle = digits.Count(character => !char.IsAsciiDigit(character)) == 1;
        return !isSingle
            || number.Groups["decimals"].Length > 0
            || sign switch
            {
                "," => language == Language.English,
                "." => HasDecimalComma(language),
                _ => true,
            };
    }

    private static bool IsAddress(string[] numbers) =>
        numbers.Length == 4
        && numbers.All(number =>
            int.Parse(number, CultureInfo.InvariantCulture) <= 255 && (number.Length == 1 || number[0] != '0')
        );

    private static bool HasDecimalComma(Language language) => language is not (Language.None or Language.English);

    [GeneratedRegex("^[0-9]+(?:[,. _'][0-9]+)*")]
    private static partial Regex Number();

    [GeneratedRegex(
        "^(?<digits>[1-9][0-9]{0,2}(?<s>[,. _'])[0-9]{3}(?:\\k<s>[0-9]{3})*"
            + "|[1-9][0-9]?(?<s>,)[0-9]{2}(?:,[0-9]{2})*,[0-9]{3})"
            + "(?<decimals>(?!\\k<s>)[,.][0-9]+)?$"
    )]
    private static partial Regex Grouped();

    [GeneratedRegex("^[0-9]+,[0-9]+$")]
    private static partial Regex WithDecimalComma();
}
