using Summit.Layout;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The numbers of terms in an index: first those described one by one, and behind them, by how many records they are in, those described in
/// groups, terms of similar block maxima in one group. A group that is not full ends with numbers that no term has.
/// </summary>
internal sealed class TermOrder
{
    private const int None = -1;
    private const int GroupSize = 1 << TermLayout.GroupShift;

    private readonly List<int> _terms = [];
    private readonly int[] _numbers;

    /// <summary>Numbers terms.</summary>
    /// <param name="termCount">How many terms the vocabulary has.</param>
    /// <param name="groupOf">The number of records of a term that can be described in a group; 0 of another.</param>
    /// <param name="blockMaxOf">The block maximum of a term: a group has the highest of its terms.</param>
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

    /// <summary>The first number of a term described in a group.</summary>
    public int FirstGrouped { get; }

    /// <summary>The number of a term of the vocabulary.</summary>
    public int NumberOf(int term) => _numbers[term];

    /// <summary>The terms of the vocabulary that are described together, in order: one alone, or a group.</summary>
    public IEnumerable<int[]> Described()
    {
        for (int number = 0; number < FirstGrouped; number++)
            yield return [_terms[number]];
        for (int first = FirstGrouped; first < _terms.Count; first += GroupSize)
            yield return [.. _terms.GetRange(first, GroupSize).Where(term => term != None)];
    }
}
