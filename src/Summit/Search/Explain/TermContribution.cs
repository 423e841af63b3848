namespace Summit;

/// <summary>What a term adds to the score of a record for a query.</summary>
/// <typeparam name="T">The record type.</typeparam>
public readonly record struct TermContribution<T>
    where T : struct, ISearchableRecord<T>
{
    /// <summary>The part of the query that asks for it, as <see cref="TableQueries.DescribeQuery"/> counts them.</summary>
    public int Part { get; internal init; }

    /// <summary>The word that was asked for, in the UTF-8 of the query; the beginning of one for a prefix.</summary>
    public Range Asked { get; internal init; }

    /// <summary>The number of records that have the term.</summary>
    public int RecordCount { get; internal init; }

    /// <summary>
    /// How rare the term is: the idf of BM25. What a prefix or a fuzzy word stands for counts as rare as the most frequent of it, and
    /// less by its edits; a function word, such as an article, counts a tenth.
    /// </summary>
    public float Rarity { get; internal init; }

    /// <summary>How much the record is about the term, from 0 to 1: its frequency in each field by boost and length, saturated.</summary>
    public float Impact { get; internal init; }

    /// <summary>True where the record has the very form that was asked for; another one counts a tenth less.</summary>
    public bool HasAskedForm { get; internal init; }

    /// <summary>What it adds: rarity times impact, a tenth less without the form that was asked for.</summary>
    public float Score { get; internal init; }

    /// <summary>The word as indexed: the one asked for, where a record has it, else the shortest of its term.</summary>
    public ReadOnlySpan<byte> WordUtf8 => Word < 0 || RecordCount == 0 ? default : T.SearchIndex.MostFrequentForm(Word);

    /// <summary>The number of the term.</summary>
    internal int Term { get; init; }

    /// <summary>The number of the word; -1 where it is not known yet.</summary>
    internal int Word { get; init; }
}
