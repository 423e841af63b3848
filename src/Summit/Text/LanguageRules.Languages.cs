namespace Summit.Text;

/// <content>The rules of each language. Adding a language adds a property and a case.</content>
public abstract partial class LanguageRules
{
    /// <summary>The rules of texts in no particular language.</summary>
    public static LanguageRules None => PlainRules.Instance;

    /// <summary>The rules of English.</summary>
    public static LanguageRules English => EnglishRules.Instance;

    /// <summary>The rules of Danish.</summary>
    public static LanguageRules Danish => DanishRules.Instance;

    /// <summary>The rules of Dutch.</summary>
    public static LanguageRules Dutch => DutchRules.Instance;

    /// <summary>The rules of Finnish.</summary>
    public static LanguageRules Finnish => FinnishRules.Instance;

    /// <summary>The rules of French.</summary>
    public static LanguageRules French => FrenchRules.Instance;

    /// <summary>The rules of German.</summary>
    public static LanguageRules German => GermanRules.Instance;

    /// <summary>The rules of Italian.</summary>
    public static LanguageRules Italian => ItalianRules.Instance;

    /// <summary>The rules of Norwegian.</summary>
    public static LanguageRules Norwegian => NorwegianRules.Instance;

    /// <summary>The rules of Portuguese.</summary>
    public static LanguageRules Portuguese => PortugueseRules.Instance;

    /// <summary>The rules of Russian.</summary>
    public static LanguageRules Russian => RussianRules.Instance;

    /// <summary>The rules of Spanish.</summary>
    public static LanguageRules Spanish => SpanishRules.Instance;

    /// <summary>The rules of Swedish.</summary>
    public static LanguageRules Swedish => SwedishRules.Instance;

    /// <summary>Returns the rules of texts in several languages.</summary>
    public static LanguageRules Mixed(params LanguageRules[] languages) => new MixedRules(languages);

    /// <summary>
    /// Returns the rules of a language. The library does not call this method, which would keep the stemmers of all
    /// languages in a trimmed program.
    /// </summary>
    internal static LanguageRules Of(Language language) =>
        language switch
        {
            Language.English => English,
            Language.Danish => Danish,
            Language.Dutch => Dutch,
            Language.Finnish => Finnish,
            Language.French => French,
            Language.German => German,
            Language.Italian => Italian,
            Language.Norwegian => Norwegian,
            Language.Portuguese => Portuguese,
            Language.Russian => Russian,
            Language.Spanish => Spanish,
            Language.Swedish => Swedish,
            _ => None,
        };

    /// <summary>Returns the rules of texts in any of some languages. The library does not call this method.</summary>
    internal static LanguageRules OfAll(Language[] languages) =>
        languages.Length switch
        {
            0 => None,
            1 => Of(languages[0]),
            _ => Mixed(Array.ConvertAll(languages, Of)),
        };
}
