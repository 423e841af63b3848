using System.Runtime.CompilerServices;

namespace Summit.Text;

/// <summary>
/// Walks the words of a text in UTF-8: the word boundaries of UAX #29 (Unicode Text Segmentation), less what is no word, and
/// with what search wants otherwise:
/// <list type="bullet">
/// <item>A full stop joins letters only where a single one stands on each side, as in <c>U.S.</c>, which is the word
/// <c>U.S</c>; <c>kremlin.ru</c> is two words, as is a sentence that lacks the blank before the next.</item>
/// <item>A colon joins nothing (so does the locale data of CLDR have it, for all but Finnish and Swedish).</item>
/// <item>A connector such as the low line joins what is around it and belongs to no word at its ends, and an apostrophe
/// neither, of Hebrew too.</item>
/// <item>An ideograph and a Hiragana is a word by itself; a run of Thai, Lao, Khmer or Burmese is one word, since finding the
/// words in it takes a dictionary.</item>
/// <item>An emoji is no word and joins no word.</item>
/// </list>
/// Malformed bytes are no words. The time taken is linear in the text.
/// </summary>
/// <remarks>Fields, as those of a <see cref="TermReader"/>: an accessor is compiled by itself when a program starts.</remarks>
internal ref struct WordReader
{
    private readonly ReadOnlySpan<byte> _text;

    /// <summary>Stands before the first word of <paramref name="utf8"/>.</summary>
    public WordReader(ReadOnlySpan<byte> utf8) => _text = utf8;

    /// <summary>The first byte of the word in the text.</summary>
    public int Start;

    /// <summary>The byte behind the word in the text.</summary>
    public int End;

    /// <summary>Goes to the next word; false where there is none.</summary>
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

            index = next;
        }

        Start = End = _text.Length;
        return false;
    }

    /// <summary>The end of the word whose first character, of class <paramref name="last"/>, ends at <paramref name="index"/>.</summary>
    private readonly int EndOfWord(WordBreak last, int index)
    {
        int charactersSinceStop = 1;
        while (true)
        {
            if (IsAlphanumeric(last))
            {
                int run = index;
                while (index < _text.Length && IsAlphanumeric((WordBreak)WordBreakTable.Ascii[_text[index]]))
                    index++;
                if (index > run)
                    last = (WordBreak)WordBreakTable.Ascii[_text[index - 1]];
                charactersSinceStop += index - run;
            }

            if (index == _text.Length)
                return index;
            WordBreak joint = ClassAt(index, out int next);
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
            else
            {
                WordBreak following = ClassBehind(joint, ref next);
                if (
                    !Joins(last, joint, following)
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

    /// <summary>The class of what follows a joint, and of what follows all of them where they are connectors.</summary>
    private readonly WordBreak ClassBehind(WordBreak joint, ref int index)
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

    /// <summary>True where the letter that ends at <paramref name="index"/> has no other behind it.</summary>
    private readonly bool IsSingle(int index)
    {
        WordBreak following = ClassBehind(WordBreak.FullStop, ref index);
        return !IsAlphanumeric(following) && following != WordBreak.Connector;
    }

    /// <summary>Rules WB5, WB8 to WB10 and WB13, and the runs of complex scripts.</summary>
    private static bool Joins(WordBreak before, WordBreak after) =>
        (IsAlphanumeric(before) && IsAlphanumeric(after))
        || (before == after && before is WordBreak.Katakana or WordBreak.Complex);

    /// <summary>Rules WB6 and WB7, WB7b and WB7c, WB11 and WB12, WB13a and WB13b.</summary>
    private static bool Joins(WordBreak before, WordBreak joint, WordBreak after) =>
        joint switch
        {
            WordBreak.Connector => IsAlphanumericOrKatakana(before) && IsAlphanumericOrKatakana(after),
            WordBreak.MidLetter => IsLetter(before) && IsLetter(after),
            WordBreak.MidDigit => before == WordBreak.Digit && after == WordBreak.Digit,
            WordBreak.FullStop or WordBreak.Apostrophe => (IsLetter(before) && IsLetter(after))
                || (before == WordBreak.Digit && after == WordBreak.Digit),
            WordBreak.DoubleQuote => before == WordBreak.HebrewLetter && after == WordBreak.HebrewLetter,
            _ => false,
        };

    private static bool BeginsWord(WordBreak value) => value is >= WordBreak.Letter and <= WordBreak.Complex;

    private static bool IsAlphanumericOrKatakana(WordBreak value) =>
        value is >= WordBreak.Letter and <= WordBreak.Katakana;

    private static bool IsAlphanumeric(WordBreak value) => value is >= WordBreak.Letter and <= WordBreak.Digit;

    private static bool IsLetter(WordBreak value) => value is WordBreak.Letter or WordBreak.HebrewLetter;

    /// <summary>The class of the character at <paramref name="index"/>, and where the next one begins.</summary>
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
