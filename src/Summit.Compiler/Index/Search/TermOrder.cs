using Summit.Layout;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Numbers the terms of an index. Terms that are described individually come first. Terms described in groups follow,
/// sorted by their number of records and then by block maximum, so that the terms of a group are alike. Unused numbers
/// fill the last group of each record count.
/// </summary>
internal sealed class TermOrder
{
    private const int None = -1;
    private const int GroupSize = 1 << TermLayout.GroupShift;

    private readonly List<int> _terms = [];
    private readonly int[] _numbers;

    /// <summary>Numbers the terms of a vocabulary.</summary>
    /// <param name="termCount">The number of terms of the vocabulary.</param>
    /// <param name="groupOf">The number of records of a term that can be described in a group; 0 for any other
    /// term.</param>
    /// <param name="blockMaxOf">The block maximum of a term. The block maximum of a group is the highest of its
    /// terms.</param>
    public TermOrder(int termCount, Func<int, int> groupOf, Func<int, byte> blockMaxOf)
    {
        ILookup<int, int> terms = Enumerable.Range(0, termCount).ToLookup(groupOf);
        _terms.AddRange(terms[0]);
        FirstGrouped = _terms.Count;
        for (int count = 1; count <= TermLayout.MaxGroupedCount; count++)
        {
            _terms.AddRange(terms[count].OrderBy(blockMaxOf));
            while ((_terms.Count - FirstGrouped) % GroupSize != 0)
                _terms.Add(None);
        }

        _numbers = new int[termCount];
        for (int number = 0; number < _terms.Count; number++)
        {
            if (_terms[number] != None)
                _numbers[_terms[number]] = number;
        }
    }

    /// <summary>The number of the first term that is described in a group.</summary>
    public int FirstGrouped { get; }

    /// <summary>Returns the number of a term of the vocabulary.</summary>
    public int NumberOf(int term) => _numbers[term];

    /// <summary>
    /// Returns the terms of the vocabulary, by number, in arrays that share one description: a single term, or the
    /// terms of a group.
    /// </summary>
    public IEnumerable<int[]> Described()
    {
        for (int number = 0; number < FirstGrouped; number++)
            yield return [_terms[number]];
        for (int first = FirstGrouped; first < _terms.Count; first += GroupSize)
            yield return [.. _terms.GetRange(first, GroupSize).Where(term => term != None)];
    }
}
