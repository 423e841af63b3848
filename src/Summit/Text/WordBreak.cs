namespace Summit.Text;

/// <summary>
/// The class of a character in the search for word boundaries: the property Word_Break of UAX #29. Some of its values
/// are merged here because search treats them alike, and some are split. The classes from <see cref="Letter"/> to
/// <see cref="Complex"/> and <see cref="Hangul"/> begin words, and so do symbols, regional indicators and superscript
/// digits; the other classes only join words.
/// </summary>
internal enum WordBreak : byte
{
    /// <summary>A character outside words: blanks, punctuation, symbols, emoji and malformed bytes.</summary>
    Other,

    /// <summary>A letter of an alphabet or a syllabary (ALetter).</summary>
    Letter,

    /// <summary>A Hebrew letter (Hebrew_Letter).</summary>
    HebrewLetter,

    /// <summary>A digit (Numeric).</summary>
    Digit,

    /// <summary>Katakana (Katakana).</summary>
    Katakana,

    /// <summary>An ideograph, an iteration mark of ideographs, or Hiragana: a word by itself.</summary>
    Ideograph,

    /// <summary>
    /// A letter of a script without blanks between words, such as Thai (Line_Break=Complex_Context).
    /// </summary>
    Complex,

    /// <summary>The low line and similar characters (ExtendNumLet).</summary>
    Connector,

    /// <summary>
    /// A mark or an invisible character, which extends the character before it (Extend, Format, ZWJ).
    /// </summary>
    Extend,

    /// <summary>A sign that joins letters (MidLetter, without the colons).</summary>
    MidLetter,

    /// <summary>A sign that joins digits (MidNum).</summary>
    MidDigit,

    /// <summary>The full stop and similar characters (part of MidNumLet).</summary>
    FullStop,

    /// <summary>The apostrophe, straight or typographic (Single_Quote and part of MidNumLet).</summary>
    Apostrophe,

    /// <summary>The straight double quote, a gershayim between Hebrew letters (Double_Quote).</summary>
    DoubleQuote,

    /// <summary>A symbol or an emoji, which is a word by itself.</summary>
    Symbol,

    /// <summary>A Korean syllable or one of its letters (ALetter of the script Hangul).</summary>
    Hangul,

    /// <summary>A regional indicator. Two of them are the emoji of a flag (Regional_Indicator).</summary>
    Indicator,

    /// <summary>A superscript digit: part of a unit such as <c>km²</c>, or the mark of a note.</summary>
    Superscript,

    /// <summary>The plus sign, which ends names such as <c>C++</c>.</summary>
    PlusSign,

    /// <summary>The number sign, which ends names such as <c>C#</c>.</summary>
    NumberSign,

    /// <summary>The ampersand, which joins abbreviations such as <c>R&amp;D</c>.</summary>
    Ampersand,

    /// <summary>A blank that does not break a line, or a thin blank. Both group the digits of a number.</summary>
    GroupBlank,

    /// <summary>The signs <c>&lt; = &gt;</c>, which a stroke makes a symbol: <c>≠</c>.</summary>
    RelationSign,
}
