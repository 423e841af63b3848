using Summit.Text;

namespace Summit.Search;

// Finds the terms of parts whose last word is a prefix.
internal unsafe ref partial struct TermResolver<T>
{
    /// <summary>
    /// Finds the terms of a prefix, or of a phrase that ends with one. The last word is the prefix; the words before it
    /// are whole words. An optional prefix that punctuation divides, such as <c>one-on-o*</c>, matches any of its words,
    /// and a required or excluded one becomes a phrase, as a word does. In an index of several languages, the words before
    /// the prefix are in one language, as those of any phrase are.
    /// </summary>
    private void ResolveWithPrefix(ref QueryNode node, scoped ReadOnlySpan<byte> text)
    {
        int last = LastWordOf(text, out int words);
        if (words <= 1)
        {
            node.Kind = QueryKind.Prefix;
            node.EndsWithPrefix = false;
            ResolvePrefix(ref node, text);
            return;
        }

        bool isPhrase = node.Kind == QueryKind.Phrase || node.Occur != QueryOccur.Should;
        if (isPhrase && IsInRun(text, last))
        {
            node.Kind = QueryKind.Phrase;
            node.EndsWithPrefix = false;
            ResolveWords(ref node, text);
            return;
        }

        node.Kind = isPhrase ? QueryKind.Phrase : QueryKind.Word;
        ResolveWords(ref node, text, last);
        int required = (Count - node.FirstTerm) / node.SequenceCount;
        bool isComplete = !node.IsTruncated && !node.HasMissingTerm;
        if (!isPhrase)
        {
            node.Kind = QueryKind.Prefix;
            node.HasMissingTerm = false;
            ResolvePrefix(ref node, text[last..]);
            return;
        }

        node.Kind = QueryKind.Phrase;
        node.EndsWithPrefix = true;
        if (!isComplete)
            return;
        ResolvePrefix(ref node, text[last..]);
        if (node.SequenceCount > 1)
            ShareAlternatives(ref node, required);
        else
            node.AlternativeCount = Count - node.FirstTerm - required;
        if (node.AlternativeCount > 0)
            return;

        // A phrase without a last word matches no record, and a phrase whose last words do not fit is left out.
        Count = node.IsTruncated ? node.FirstTerm : Count;
        node.HasMissingTerm = !node.IsTruncated;
    }

    /// <summary>
    /// Takes the work of a phrase whose last word is a prefix: that of one phrase for each of its last words. Leaves out
    /// the last words for which the query has too much work.
    /// </summary>
    private void TakeAlternatives(ref QueryNode node, int rarest)
    {
        int first = node.FirstTerm + node.RequiredCount;
        int words = node.RequiredCount + 1;
        for (int i = 0; i < node.AlternativeCount; i++)
        {
            if (_work.TryTakePositions(node, Math.Min(rarest, CountOf(_terms[first + i])), words))
                continue;
            node.TermCount = i == 0 ? 0 : node.RequiredCount + i;
            node.AlternativeCount = i;
            node.IsTruncated = true;
            return;
        }
    }

    /// <summary>
    /// Returns whether the word at an index is part of a run without blanks that is not a word. A phrase that ends with
    /// the run matches whatever follows it, as a prefix does.
    /// </summary>
    private static bool IsInRun(scoped ReadOnlySpan<byte> text, int index)
    {
        ScriptCluster cluster = ScriptCluster.At(text, index);
        return !cluster.IsNone && !cluster.BeginsWord;
    }

    /// <summary>Returns the start of the last word of a text, and the number of its words.</summary>
    private static int LastWordOf(scoped ReadOnlySpan<byte> text, out int count)
    {
        var words = new WordReader(text);
        int last = 0;
        for (count = 0; words.MoveNext(); count++)
            last = words.Start;
        return last;
    }
}
