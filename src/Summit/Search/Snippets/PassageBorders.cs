using System.Buffers;
using System.Globalization;
using System.Text;
using Summit.Text;

namespace Summit.Search;

/// <summary>
/// Finds the start and the end of a passage around the matches in a text. A passage starts at the start of a sentence
/// if it can then still contain the matches, and otherwise at the start of a word. It ends after a word and its closing
/// punctuation.
/// </summary>
internal static class PassageBorders
{
    /// <summary>
    /// The divisor of the free length for the text before the matches, used if no sentence starts near enough.
    /// </summary>
    private const int LeadingShare = 3;

    /// <summary>
    /// The maximum length, in bytes, of a word that is taken for an abbreviation or an initial if a full stop follows
    /// it.
    /// </summary>
    private const int MaxAbbreviationLength = 2;

    /// <summary>Returns the start and the end of the passage around the matches.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="from">The first byte of the matches.</param>
    /// <param name="to">One past the last byte of the matches.</param>
    /// <param name="maxLength">The maximum number of bytes of the passage.</param>
    public static (int Start, int End) Around(ReadOnlySpan<byte> text, int from, int to, int maxLength)
    {
        if (text.Length <= maxLength)
            return (0, text.Length);
        int start = to - from >= maxLength ? from : StartBefore(text, from, to, maxLength);
        return (start, EndAfter(text, start, maxLength));
    }

    private static int StartBefore(ReadOnlySpan<byte> text, int from, int to, int maxLength)
    {
        int sentence = 0;
        int word = from;
        int earliestSentence = -1;
        int earliestWord = -1;
        int leadStart = from - ((maxLength - (to - from)) / LeadingShare);
        int before = 0;
        int lastLength = 0;
        var words = new WordReader(text);
        while (words.MoveNext() && words.Start <= from)
        {
            int begin = SentenceStart(text, before, words.Start, lastLength);
            bool restFits = text.Length - words.Start <= maxLength;
            if (begin >= 0)
                sentence = begin;
            if (begin >= 0 && earliestSentence < 0 && text.Length - begin <= maxLength)
                earliestSentence = begin;
            if (restFits && earliestWord < 0)
                earliestWord = words.Start;
            if (word == from && words.Start >= leadStart)
                word = words.Start;
            before = words.End;
            lastLength = words.End - words.Start;
        }

        // If the rest of the text fits, the passage reaches the end of the text and is as long as possible.
        if (earliestSentence >= 0)
            return earliestSentence;
        if (to - sentence <= maxLength)
            return sentence;
        return earliestWord >= 0 ? earliestWord : word;
    }

    /// <summary>
    /// Returns the start of the sentence whose first word starts at <paramref name="wordStart"/>, or -1 if the word
    /// continues the sentence of the word before it. A sentence ends at a line feed, or at a full stop, question mark
    /// or exclamation mark before white space.
    /// </summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="separatorStart">The end of the word before; 0 for the first word.</param>
    /// <param name="wordStart">The start of the word.</param>
    /// <param name="lastLength">The number of bytes of the word before.</param>
    private static int SentenceStart(ReadOnlySpan<byte> text, int separatorStart, int wordStart, int lastLength)
    {
        int begin = -1;
        bool hasEnded = separatorStart == 0;
        bool hasBlank = hasEnded;
        for (int i = separatorStart; i < wordStart; i++)
        {
            byte sign = text[i];
            if (sign is (byte)'.' or (byte)'!' or (byte)'?' or (byte)'\n')
            {
                hasEnded |= sign != '.' || lastLength > MaxAbbreviationLength;
                hasBlank = sign == '\n';
                begin = -1;
            }
            else if (sign <= ' ')
            {
                hasBlank |= hasEnded;
                begin = -1;
            }
            else if (hasBlank && begin < 0)
            {
                begin = i;
            }
        }

        return hasEnded && hasBlank ? (begin < 0 ? wordStart : begin) : -1;
    }

    private static int EndAfter(ReadOnlySpan<byte> text, int start, int maxLength)
    {
        int limit = start + maxLength;
        if (limit >= text.Length)
            return text.Length;
        int end = -1;
        var words = new WordReader(text[start..]);
        while (words.MoveNext() && start + words.End <= limit)
            end = start + words.End;
        if (end < 0)
            return CharacterBorders.Before(text, limit);
        while (Rune.DecodeFromUtf8(text[end..limit], out Rune sign, out int length) == OperationStatus.Done)
        {
            if (!IsClosing(sign))
                break;
            end += length;
        }

        return end;
    }

    /// <summary>
    /// Whether a punctuation mark belongs to the word before it, such as a full stop or a closing quote.
    /// </summary>
    private static bool IsClosing(Rune sign) =>
        sign.Value is '.' or '!' or '?' or '"' or '\'' or '…' or '。' or '！' or '？'
        || Rune.GetUnicodeCategory(sign) is UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.ClosePunctuation;
}
