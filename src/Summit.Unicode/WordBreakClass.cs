namespace Summit.Unicode;

/// <summary>
/// The classes of <c>Summit.Text.WordBreak</c>, in its order. The tests compare the two enumerations.
/// </summary>
internal enum WordBreakClass
{
    Other,
    Letter,
    HebrewLetter,
    Digit,
    Katakana,
    Ideograph,
    Complex,
    Connector,
    Extend,
    MidLetter,
    MidDigit,
    FullStop,
    Apostrophe,
    DoubleQuote,
    Symbol,
    Hangul,
    Indicator,
    Superscript,
    PlusSign,
    NumberSign,
    Ampersand,
    GroupBlank,
    RelationSign,
}
