namespace Summit;

/// <summary>The languages that search can stem, and their BCP 47 tags.</summary>
public static class Languages
{
    /// <summary>
    /// Returns the language that a BCP 47 tag names, such as German for <c>de-AT</c>, in any case. Script, region and
    /// later parts of the tag do not matter.
    /// </summary>
    /// <returns>The language; <see cref="Language.None"/> if search cannot stem the language of the tag.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is null.</exception>
    public static Language OfTag(string tag)
    {
        _ = tag ?? throw new ArgumentNullException(nameof(tag));
        int end = tag.IndexOfAny(['-', '_']);
        return (end < 0 ? tag : tag.Substring(0, end)).ToLowerInvariant() switch
        {
            "en" or "eng" => Language.English,
            "da" or "dan" => Language.Danish,
            "nl" or "nld" => Language.Dutch,
            "fi" or "fin" => Language.Finnish,
            "fr" or "fra" => Language.French,
            "de" or "deu" => Language.German,
            "it" or "ita" => Language.Italian,
            "no" or "nb" or "nn" or "nor" or "nob" or "nno" => Language.Norwegian,
            "pt" or "por" => Language.Portuguese,
            "ru" or "rus" => Language.Russian,
            "es" or "spa" => Language.Spanish,
            "sv" or "swe" => Language.Swedish,
            _ => Language.None,
        };
    }

    /// <summary>Returns the BCP 47 tag of a language, such as <c>de</c>; <c>und</c> for none in particular.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a language of the
    /// enum.</exception>
    public static string TagOf(Language language) =>
        language switch
        {
            Language.None => "und",
            Language.English => "en",
            Language.Danish => "da",
            Language.Dutch => "nl",
            Language.Finnish => "fi",
            Language.French => "fr",
            Language.German => "de",
            Language.Italian => "it",
            Language.Norwegian => "nb",
            Language.Portuguese => "pt",
            Language.Russian => "ru",
            Language.Spanish => "es",
            Language.Swedish => "sv",
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        };
}
