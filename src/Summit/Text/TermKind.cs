namespace Summit.Text;

/// <summary>
/// The kind of a term in its text. A word of a script with blanks is one term. Chinese, Japanese, Korean, Thai, Lao, Khmer
/// and Burmese are read as overlapping pairs of characters (bigrams), because only a dictionary could find the words of
/// a run. For example, the run <c>東京都</c> has the terms <c>東京</c> and <c>東</c> at its first position, <c>京都</c>
/// and <c>京</c> at its second, and <c>都</c> at its third.
/// <para>
/// The members are flags, so that a set of kinds selects the terms that a use needs; see <see cref="TermKinds"/>.
/// </para>
/// </summary>
/// <remarks>
/// Overlapping bigrams find Chinese text about as well as words of a dictionary do (Nie, Gao, Zhang and Zhou, "On the
/// use of words and n-grams for Chinese information retrieval", 2000).
/// </remarks>
[Flags]
internal enum TermKind : byte
{
    /// <summary>A word of a script with blanks between words.</summary>
    Word = 1,

    /// <summary>
    /// A whole run of Hangul or of Katakana, at the position of its first character: usually a word. Its parts are
    /// terms too.
    /// </summary>
    Run = 2,

    /// <summary>Two adjacent characters, at the position of the first.</summary>
    Pair = 4,

    /// <summary>A character that is a run by itself.</summary>
    Character = 8,

    /// <summary>
    /// The last character of a longer run, if another word follows the run. In a phrase, this term keeps the words
    /// around it one position apart.
    /// </summary>
    Bridge = 16,

    /// <summary>
    /// Any other character of a longer run. It is stored, so that a query of one character finds it, but a query never
    /// asks for it.
    /// </summary>
    Inner = 32,
}
