using System.Numerics;
using System.Runtime.CompilerServices;

namespace Summit.Search;

// Phrases whose last word is a prefix, which stands for several terms.
internal unsafe ref partial struct PartPlan<T>
{
    /// <summary>
    /// Marks the records that have a phrase with any of its last words. The score of a record is the sum of the words
    /// before and of the last words that follow them in the record.
    /// </summary>
    [SkipLocalsInit]
    private void MatchAlternatives(in QueryNode part)
    {
        scoped Span<ulong> matched = stackalloc ulong[WindowWords];
        matched.Clear();
        int first = part.FirstTerm + part.RequiredCount;
        for (int last = first; last < first + part.AlternativeCount; last++)
        {
            if (_cursors[last].WindowCount > 0 && !MatchAlternative(part, last, matched))
                return;
        }
    }

    /// <summary>Marks the records that have a phrase with one of its last words.</summary>
    /// <param name="part">The phrase.</param>
    /// <param name="last">The index of the term of the last word.</param>
    /// <param name="matched">
    /// The records that match with an earlier last word. Their score has the words before the last one already.
    /// </param>
    /// <returns>False if no record of the window has all words before the last one.</returns>
    private bool MatchAlternative(in QueryNode part, int last, scoped Span<ulong> matched)
    {
        int rarest = last;
        _cursors[last].Rewind();
        for (int term = part.FirstTerm; term < part.FirstTerm + part.RequiredCount; term++)
        {
            if (_cursors[term].WindowCount == 0)
                return false;
            _cursors[term].Rewind();
            rarest = _cursors[term].Count < _cursors[rarest].Count ? term : rarest;
        }

        CopyCandidates(_cursors[rarest]);
        for (int word = 0; word < WindowWords; word++)
        {
            for (ulong bits = _candidates[word]; bits != 0; bits &= bits - 1)
            {
                int record = (word << 6) + BitOperations.TrailingZeroCount(bits);
                if (
                    !_probe.TrySeek(record, last)
                    || !_probe.TrySeekAll(record, part)
                    || !_probe.HasPhrase(part, last, part.Field)
                )
                    continue;
                bool isFirst = ((matched[word] >> record) & 1) == 0;
                matched[word] |= 1UL << record;
                Add(record, _probe.ScoreOf(last) + (isFirst ? _probe.ScoreOf(part) : 0));
            }
        }

        return true;
    }
}
