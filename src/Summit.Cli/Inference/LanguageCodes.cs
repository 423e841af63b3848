namespace Summit.Cli.Inference;

/// <summary>Recognises the codes of languages, such as <c>fi</c> and <c>pt-BR</c>.</summary>
internal static class LanguageCodes
{
    /// <summary>The two-letter codes of ISO 639-1.</summary>
    private static readonly HashSet<string> Codes =
    [
        .. (
            "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz "
            + "ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii "
            + "ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi "
            + "mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw "
            + "sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk "
            + "ur uz ve vi vo wa wo xh yi yo za zh zu"
        ).Split(' '),
    ];

    /// <summary>Widely used languages whose codes are no English words.</summary>
    private static readonly HashSet<string> Frequent =
    [
        "ar",
        "de",
        "en",
        "es",
        "fi",
        "fr",
        "ja",
        "pt",
        "ru",
        "sv",
        "zh",
    ];

    /// <summary>
    /// Returns whether texts are codes of languages. At least two differ, and one is the code of a widely used language,
    /// because codes such as <c>id</c>, <c>is</c> and <c>to</c> are also ordinary names of fields.
    /// </summary>
    public static bool Are(IReadOnlyCollection<string> texts) =>
        texts.All(IsCode) && texts.Distinct().Skip(1).Any() && texts.Any(text => Frequent.Contains(LanguageOf(text)));

    private static bool IsCode(string text) =>
        Codes.Contains(LanguageOf(text))
        && (text.Length == 2 || (text.Length is >= 5 and <= 10 && text[2] is '-' or '_' && text[3..].All(IsTagLetter)));

    private static string LanguageOf(string text) => text.Length < 2 ? "" : text[..2];

    private static bool IsTagLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
}
