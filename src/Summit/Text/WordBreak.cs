namespace Summit.Text;

/// <summary>
/// What a character means for the bounds of words: the property Word_Break of UAX #29, with the classes that search treats
/// alike in one and those that it treats apart in two. The first ones begin words; what comes behind them only joins them.
/// </summary>
internal enum WordBreak : byte
{
    /// <summary>In no word: blanks, punctuation, symbols, emoji, malformed bytes.</summary>
    Other,

    /// <summary>A letter of an alphabet or a syllabary (ALetter).</summary>
    Letter,

    /// <summary>A Hebrew letter (Hebrew_Letter).</summary>
    HebrewLetter,

    /// <summary>A digit (Numeric).</summary>
    Digit,

    /// <summary>Katakana (Katakana).</summary>
    Katakana,

    /// <summary>An ideograph or Hiragana, which is a word by itself.</summary>
    Ideograph,

    /// <summary>A letter of a script that writes no blanks between words, such as Thai (Line_Break=Complex_Context).</summary>
    Complex,

    /// <summary>The low line and its like (ExtendNumLet).</summary>
    Connector,

    /// <summary>A mark or an invisible character, which goes with what it follows (Extend, Format, ZWJ).</summary>
    Extend,

    /// <summary>A sign that letters may have between them (MidLetter, without the colons).</summary>
    MidLetter,

    /// <summary>A sign that digits may have between them (MidNum).</summary>
    MidDigit,

    /// <summary>The full stop and its like (part of MidNumLet).</summary>
    FullStop,

    /// <summary>The apostrophe, straight or typographic (Single_Quote and part of MidNumLet).</summary>
    Apostrophe,

    /// <summary>The straight double quote, a gershayim between Hebrew letters (Double_Quote).</summary>
    DoubleQuote,
}
