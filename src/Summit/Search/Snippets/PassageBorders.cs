using Summit.Text;

namespace Summit.Search;

/// <summary>
/// Finds where a passage around a stretch of a text begins and ends: where a sentence begins, if that leaves the stretch in, else
/// where a word does; and where a word ends.
/// </summary>
internal static class PassageBorders
{
    /// <summary>What a passage has of the text before a stretch, where no sentence begins near it: a part of the room there is.</summary>
    private const int LeadingShare = 3;

    /// <summary>A word before a full stop that is not longer is an abbreviation, or an initial.</summary>
    private const int LongestAbbreviation = 2;

    /// <summary>The borders of the passage around the bytes from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static (int Start, int End) Around(ReadOnlySpan<byte> text, int from, int to, int maxLength)
    {
        if (text.Length <= maxLength)
            return (0, text.Length);
        int start = to - from >= maxLength ? from : StartBefore(text, from, to, maxLength);
        return (start, EndBehind(text, start, maxLength));
    }

    private static int StartBefore(ReadOnlySpan<byte> text, int from, int to, int maxLength)
    {
        int sentence = 0;
        int word = from;
        int sentenceOfRest = -1;
        int wordOfRest = -1;
        int leadStart = from - ((maxLength - (to - from)) / LeadingShare);
        int before = 0;
        int lastLength = 0;
        var words = new WordReader(text);
        while (words.MoveNext() && words.Start <= from)
        {
            int begin = SentenceStart(text, before, words.Start, lastLength);
            bool isRest = text.Length - words.Start <= maxLength;
            if (begin >= 0)
                sentence = begin;
            if (begin >= 0 && sentenceOfRest < 0 && text.Length - begin <= maxLength)
                sentenceOfRest = begin;
            if (isRest && wordOfRest < 0)
                wordOfRest = words.Start;
            if (word == from && words.Start >= leadStart)
                word = words.Start;
            before = words.End;
            lastLength = words.End - words.Start;
        }

        // Where the rest of the text fits, nothing is cut at its end, and the passage is as long as it may be.
        if (sentenceOfRest >= 0)
            return sentenceOfRest;
        if (to - sentence <= maxLength)
            return sentence;
        return wordOfRest >= 0 ? wordOfRest : word;
    }

    /// <summary>
    /// Where the sentence begins whose first word starts at <paramref name="wordStart"/>; -1 where that word goes on with the sentence of
    /// the one before. A sentence ends in a full stop, question or exclamation mark before a blank, or at the end of a line.
    /// </summary>
    private static int SentenceStart(ReadOnlySpan<byte> text, int gapStart, int wordStart, int lastLength)
    {
        int begin = -1;
        bool hasEnded = gapStart == 0;
        bool hasBlank = hasEnded;
        for (int i = gapStart; i < wordStart; i++)
        {
            byte sign = text[i];
            if (sign is (byte)'.' or (byte)'!' or (byte)'?' or (byte)'\n')
            {
                hasEnded |= sign != '.' || lastLength > LongestAbbreviation;
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

    private static int EndBehind(ReadOnlySpan<byte> text, int start, int maxLength)
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
        while (end < limit && text[end] is (byte)'.' or (byte)'!' or (byte)'?' or (byte)'"' or (byte)')')
            end++;
        return end;
    }
}
