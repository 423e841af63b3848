using System.Runtime.CompilerServices;
using Summit.Text;

namespace Summit.Search;

/// <summary>
/// Rewrites the words of a query that contain a run of characters without blanks, such as <c>東京都</c>. An optional
/// word becomes a group of the whole run as a phrase and of its parts, so that records with the whole run score higher
/// than records with some of its pairs. Prefixes and edits apply to words; a run that is not a word is searched as
/// written.
/// </summary>
/// <remarks>The rewriting depends on the text only, so that every use of a query rewrites it in the same way.</remarks>
internal static class RunGroups
{
    /// <summary>The number of nodes that a group adds: the word becomes a group, a phrase and a word.</summary>
    private const int AddedNodes = 2;

    /// <summary>Rewrites the nodes of a query.</summary>
    /// <param name="text">The text of the query, in UTF-8.</param>
    /// <param name="nodes">
    /// The nodes, and memory for more. A word stays as it is if its group would exceed
    /// <see cref="QueryParser.MaxNodes"/> nodes.
    /// </param>
    /// <param name="count">The number of nodes.</param>
    /// <returns>The new number of nodes.</returns>
    public static int Rewrite(ReadOnlySpan<byte> text, Span<QueryNode> nodes, int count)
    {
        if (!MayHaveRun(text))
            return count;
        for (int i = 0; i < count; i++)
        {
            ref QueryNode node = ref nodes[i];
            if (node.Kind is not (QueryKind.Word or QueryKind.Prefix or QueryKind.Fuzzy))
                continue;
            var run = new RunOfPart(text.Slice(node.TextStart, node.TextLength));
            if (!run.HasRun)
                continue;
            if (node.Kind != QueryKind.Word && !run.IsWords)
                RemoveSign(ref node, run.PhraseTerms);
            if (
                node.Kind != QueryKind.Word
                || node.Occur != QueryOccur.Should
                || run.PhraseTerms is 1 or > QueryParser.MaxPhraseWords
                || count + AddedNodes > Math.Min(nodes.Length, QueryParser.MaxNodes)
            )
                continue;
            nodes[(i + 1)..count].CopyTo(nodes[(i + 1 + AddedNodes)..]);
            count += AddedNodes;
            Group(nodes[..count], i);
            i += AddedNodes;
        }

        return count;
    }

    /// <summary>
    /// Makes a prefix a phrase, or a word if it is a single term, because any text may follow a run. Makes a fuzzy word
    /// a word, whose parts allow for differences.
    /// </summary>
    private static void RemoveSign(ref QueryNode node, int phraseTerms)
    {
        node.Kind = node.Kind == QueryKind.Prefix && phraseTerms > 1 ? QueryKind.Phrase : QueryKind.Word;
        node.Number = 0;
    }

    /// <summary>Replaces the word at an index by a group. The nodes after it have been moved already.</summary>
    private static void Group(Span<QueryNode> nodes, int index)
    {
        QueryNode word = nodes[index];
        for (int i = 0; i < index; i++)
        {
            bool isOuterGroup = nodes[i].Kind == QueryKind.Group && nodes[i].End > index;
            nodes[i].End += isOuterGroup ? AddedNodes : 0;
            nodes[i].PartCount += isOuterGroup ? AddedNodes : 0;
        }

        foreach (ref QueryNode following in nodes[(index + 1 + AddedNodes)..])
            following.End += AddedNodes;
        nodes[index] = word with
        {
            Kind = QueryKind.Group,
            FieldLength = 0,
            End = index + 1 + AddedNodes,
            PartCount = AddedNodes,
        };
        nodes[index + 1] = word with { Kind = QueryKind.Phrase, End = index + 2 };
        nodes[index + 2] = word with { End = index + 3, IsPartsOfRun = true };
    }

    private static bool MayHaveRun(ReadOnlySpan<byte> text)
    {
        foreach (byte value in text)
        {
            if (value >= ScriptCluster.FirstByte)
                return true;
        }

        return false;
    }

    /// <summary>The terms and the kind of a part of a query.</summary>
    private readonly ref struct RunOfPart
    {
        /// <summary>Reads the terms of a part.</summary>
        [SkipLocalsInit]
        public RunOfPart(ReadOnlySpan<byte> text)
        {
            Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
            Read(text, buffer, out PhraseTerms, out HasRun, out IsWords);
        }

        /// <summary>The number of terms that the part has as a phrase.</summary>
        public readonly int PhraseTerms;

        /// <summary>Whether the part has characters of a run.</summary>
        public readonly bool HasRun;

        /// <summary>Whether the part consists of words, and of runs of Hangul or Katakana.</summary>
        public readonly bool IsWords;

        private static void Read(
            ReadOnlySpan<byte> text,
            Span<byte> buffer,
            out int phraseTerms,
            out bool hasRun,
            out bool isWords
        )
        {
            phraseTerms = 0;
            hasRun = false;
            isWords = true;
            int wordEnd = 0;
            var reader = new TermReader(text, PlainRules.Instance, buffer);
            while (reader.MoveNext())
            {
                phraseTerms += (reader.Kind & TermKinds.Phrase) != 0 ? 1 : 0;
                if ((reader.Kind & TermKinds.Words) != 0)
                    wordEnd = reader.End;
                hasRun |= reader.Kind != TermKind.Word;
                isWords &= reader.Start < wordEnd;
            }
        }
    }
}
