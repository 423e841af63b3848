using System.Runtime.CompilerServices;

namespace Summit.Text;

/// <summary>
/// Reads the words of a text in UTF-8, by the word boundaries of UAX #29 (Unicode Text Segmentation). Segments that are
/// not words are skipped, and the rules differ in these cases:
/// <list type="bullet">
/// <item>Names with signs are words: <c>C#</c>, <c>C++</c>, <c>.NET</c>, <c>R&amp;D</c>. A number sign follows a single
/// letter, plus signs end a word, an ampersand joins one or two letters on each side, and a full stop begins a name after
/// a blank or an opening sign.</item>
/// <item>An apostrophe separates an elided word from the next one: <c>l'économie</c> (<see cref="Elisions"/>). Between
/// digits, apostrophes and blanks that do not break only join groups of three digits, as in <c>1'000'000</c>.</item>
/// <item>A superscript digit joins a unit of up to three letters, as in <c>km²</c>. It is a word by itself after a
/// longer word, where it is the mark of a note.</item>
/// <item>A full stop joins letters only if there is a single letter on each side, as in <c>U.S.</c>, which is the word
/// <c>U.S</c>. <c>kremlin.ru</c> is two words, and so are two sentences without a blank between them.</item>
/// <item>A colon joins nothing, as in the locale data of CLDR for all languages but Finnish and Swedish.</item>
/// <item>A connector such as the low line joins the letters around it, but does not belong to a word at its start or
/// end. The same holds for an apostrophe, in Hebrew too.</item>
/// <item>An ideograph or a Hiragana letter is a word by itself. A run of Thai, Lao, Khmer or Burmese is one word,
/// because only a dictionary could divide it. <see cref="TermReader"/> divides such runs into pairs of
/// characters.</item>
/// <item>Katakana and Hangul join neither each other nor letters, digits and connectors: <c>K팝</c> is two
/// words.</item>
/// <item>A symbol or an emoji is a word by itself, with its modifiers and the emoji that are joined to it. ASCII
/// symbols other than <c>$</c> and <c>%</c>, and the signs <c>™ ℠ ®</c> that decorate a name, are not words.</item>
/// </list>
/// Malformed bytes are not words. Reading takes time linear in the length of the text.
/// </summary>
/// <remarks>
/// The members are fields rather than properties, as in <see cref="TermReader"/>, because the JIT compiles each
/// accessor separately at start-up.
/// </remarks>
internal ref partial struct WordReader
{
    private readonly ReadOnlySpan<byte> _text;

    /// <summary>Starts reading before the first word of <paramref name="utf8"/>.</summary>
    public WordReader(ReadOnlySpan<byte> utf8) => _text = utf8;

    /// <summary>The offset in the text of the first byte of the word.</summary>
    public int Start;

    /// <summary>The offset in the text after the last byte of the word.</summary>
    public int End;

    /// <summary>Moves to the next word, and returns whether there is one.</summary>
    public bool MoveNext()
    {
        int index = End;
        while (index < _text.Length)
        {
            WordBreak first = ClassAt(index, out int next);
            if (BeginsWord(first))
            {
                Start = index;
                End = EndOfWord(first, next);
                return true;
            }

            if (first >= WordBreak.FullStop && TryReadSigned(first, index, next))
                return true;
            index = next;
        }

        Start = End = _text.Length;
        return false;
    }

    /// <summary>
    /// Reads a symbol, or a name that begins with a full stop. Separate from <see cref="MoveNext"/>, which the JIT
    /// optimises for letters.
    /// </summary>
    private bool TryReadSigned(WordBreak first, int index, int next)
    {
        int before = Start;
        Start = index;
        int end = first switch
        {
            WordBreak.Symbol or WordBreak.Indicator => EndOfSymbol(first, next),
            WordBreak.Superscript => EndOfWord(first, next),
            WordBreak.RelationSign when _text.Slice(next).StartsWith(Stroke) => EndOfSymbol(first, next),
            WordBreak.FullStop when BeginsName(index, next) => EndOfWord(ClassAt(next, out next), next),
            _ => index,
        };
        if (end == index)
        {
            Start = before;
            return false;
        }

        End = end;
        return true;
    }

    /// <summary>
    /// Returns the end of the word whose first character, of class <paramref name="last"/>, ends at
    /// <paramref name="index"/>.
    /// </summary>
    private readonly int EndOfWord(WordBreak last, int index)
    {
        int charactersSinceStop = 1;
        while (true)
        {
            if (IsAlphanumeric(last))
            {
                int run = index;
                ReadOnlySpan<byte> text = _text;
                while ((uint)index < (uint)text.Length && IsAlphanumeric((WordBreak)WordBreakTable.Ascii[text[index]]))
                    index++;
                if (index > run)
                    last = (WordBreak)WordBreakTable.Ascii[text[index - 1]];
                charactersSinceStop += index - run;
            }

            if (index == _text.Length)
                return index;
            WordBreak joint = ClassAt(index, out int next);
            if (joint == WordBreak.Other)
                return index;
            if (joint == WordBreak.Extend)
            {
                index = next;
            }
            else if (Joins(last, joint))
            {
                last = joint;
                index = next;
                charactersSinceStop++;
            }
            else if (joint >= WordBreak.Superscript)
            {
                int end = EndOfSigned(last, joint, index, next);
                bool isEnd = joint is not (WordBreak.Ampersand or WordBreak.Superscript or WordBreak.GroupBlank);
                if (isEnd || end == index)
                    return end;
                last = joint == WordBreak.Ampersand ? last : ClassAt(StartOfLast(end), out _);
                index = end;
                charactersSinceStop++;
            }
            else
            {
                int afterJoint = next;
                WordBreak following = ClassAfter(joint, ref next);
                if (
                    !Joins(last, joint, following)
                    || (joint == WordBreak.Apostrophe && IsSeparator(following, index, afterJoint))
                    || (
                        joint == WordBreak.FullStop
                        && following != WordBreak.Digit
                        && (charactersSinceStop > 1 || !IsSingle(next))
                    )
                )
                {
                    return index;
                }

                charactersSinceStop = joint == WordBreak.FullStop ? 1 : charactersSinceStop + 1;
                last = following;
                index = next;
            }
        }
    }

    /// <summary>
    /// Returns whether an apostrophe separates two words, although it stands between letters or between digits: an
    /// elision, or digits that are no groups of a number, as in <c>5'10</c>.
    /// </summary>
    private readonly bool IsSeparator(WordBreak following, int index, int next) =>
        following == WordBreak.Digit
            ? !IsGrouping(index, next)
            : Elisions.Separates(_text.Slice(Start, index - Start), _text.Slice(next));

    /// <summary>
    /// Returns the class of the first character after a joining character, and advances the index past it. Marks, and
    /// connectors after a connector, are part of the joining character.
    /// </summary>
    private readonly WordBreak ClassAfter(WordBreak joint, ref int index)
    {
        while (index < _text.Length)
        {
            WordBreak following = ClassAt(index, out index);
            bool isPartOfJoint =
                following == WordBreak.Extend || (following == WordBreak.Connector && joint == WordBreak.Connector);
            if (!isPartOfJoint)
                return following;
        }

        return WordBreak.Other;
    }

    /// <summary>
    /// Returns whether no letter, digit or connector follows the letter that ends at <paramref name="index"/>.
    /// </summary>
    private readonly bool IsSingle(int index)
    {
        WordBreak following = ClassAfter(WordBreak.FullStop, ref index);
        return !IsAlphanumeric(following) && following != WordBreak.Connector;
    }

    /// <summary>
    /// Returns whether two adjacent characters belong to the same word: rules WB5, WB8 to WB10 and WB13, and runs of
    /// complex scripts.
    /// </summary>
    private static bool Joins(WordBreak before, WordBreak after) =>
        (IsAlphanumeric(before) && IsAlphanumeric(after))
        || (
            before == after
            && before is WordBreak.Katakana or WordBreak.Complex or WordBreak.Hangul or WordBreak.Superscript
        );

    /// <summary>
    /// Returns whether a character joins the characters around it: rules WB6 and WB7, WB7b and WB7c, WB11 and WB12,
    /// WB13a and WB13b.
    /// </summary>
    private static bool Joins(WordBreak before, WordBreak joint, WordBreak after) =>
        joint switch
        {
            WordBreak.Connector => IsAlphanumeric(before) && IsAlphanumeric(after),
            WordBreak.MidLetter => IsLetter(before) && IsLetter(after),
            WordBreak.MidDigit => before == WordBreak.Digit && after == WordBreak.Digit,
            WordBreak.FullStop or WordBreak.Apostrophe => (IsLetter(before) && IsLetter(after))
                || (before == WordBreak.Digit && after == WordBreak.Digit),
            WordBreak.DoubleQuote => before == WordBreak.HebrewLetter && after == WordBreak.HebrewLetter,
            _ => false,
        };

    private static bool BeginsWord(WordBreak value) =>
        value is (>= WordBreak.Letter and <= WordBreak.Complex) or WordBreak.Hangul;

    private static bool IsAlphanumeric(WordBreak value) => value is >= WordBreak.Letter and <= WordBreak.Digit;

    private static bool IsLetter(WordBreak value) => value is WordBreak.Letter or WordBreak.HebrewLetter;

    /// <summary>
    /// Returns the class of the character at <paramref name="index"/>, and the index of the next character.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly WordBreak ClassAt(int index, out int next)
    {
        byte first = _text[index];
        if (first <= sbyte.MaxValue)
        {
            next = index + 1;
            return (WordBreak)WordBreakTable.Ascii[first];
        }

        next = index;
        if (Characters.TryRead(_text, ref next, out int character))
            return WordBreakTable.Of(character);
        next = index + 1;
        return WordBreak.Other;
    }
}
