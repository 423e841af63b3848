namespace Summit;

/// <summary>The language of the texts of a corpus. It determines how search stems words.</summary>
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
}
