namespace Summit;

/// <summary>The language of texts. It determines how search stems words, and which words are function words.</summary>
public enum Language
{
    /// <summary>
    /// No particular language. Words are found in any case and with or without accents, and are not stemmed.
    /// </summary>
    None,

    /// <summary>
    /// English. Words are stemmed (Snowball English), and possessives and the commas of thousands are ignored.
    /// </summary>
    English,

    /// <summary>Danish. Words are stemmed (Snowball Danish).</summary>
    Danish,

    /// <summary>Dutch. Words are stemmed (Snowball Dutch).</summary>
    Dutch,

    /// <summary>Finnish. Words are stemmed (Snowball Finnish).</summary>
    Finnish,

    /// <summary>French. Words are stemmed (Snowball French).</summary>
    French,

    /// <summary>German. Words are stemmed (Snowball German).</summary>
    German,

    /// <summary>Italian. Words are stemmed (Snowball Italian).</summary>
    Italian,

    /// <summary>Norwegian. Words are stemmed by the rules of Bokmål (Snowball Norwegian). The tags nb, nn and no name this language.</summary>
    Norwegian,

    /// <summary>Portuguese. Words are stemmed (Snowball Portuguese).</summary>
    Portuguese,

    /// <summary>Russian. Words are stemmed (Snowball Russian).</summary>
    Russian,

    /// <summary>Spanish. Words are stemmed (Snowball Spanish).</summary>
    Spanish,

    /// <summary>Swedish. Words are stemmed (Snowball Swedish).</summary>
    Swedish,
}
