using System.Globalization;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// The decoded terms of a search index: the descriptions of single terms and groups, and the size of each group.
/// </summary>
internal sealed class DecodedTerms
{
    private const int GroupSize = 1 << TermLayout.GroupShift;

    private readonly ulong[] _described;

    /// <summary>Decodes the terms of an index.</summary>
    /// <param name="words">The decoded words, which determine the numbers in use.</param>
    /// <param name="records">The number of records.</param>
    /// <exception cref="DamagedDataException">A term breaks an invariant.</exception>
    public DecodedTerms(DecodedWords words, int records)
    {
        Data = words.Data;
        Records = records;
        FirstGrouped = Data.Count(SearchTables.FirstGroupedTerm);
        TableReader table = Data.Table(SearchTables.Terms);
        _described = table.Words(table.PageElements(0));
        if (FirstGrouped > _described.Length)
            throw Data.Failure(
                SearchTables.FirstGroupedTerm.Name,
                $"a number up to {_described.Length}",
                FirstGrouped.ToString(CultureInfo.InvariantCulture)
            );
        Sizes = ReadSizes(words);
        for (int index = 0; index < _described.Length; index++)
            Verify(table, index);
    }

    /// <summary>The emitted class of the index.</summary>
    public ClassReader Data { get; }

    /// <summary>The number of records.</summary>
    public int Records { get; }

    /// <summary>The number of windows.</summary>
    public int Windows => SearchWindow.CountOf(Records);

    /// <summary>
    /// The number of terms with a description of their own, and the number of the first grouped term.
    /// </summary>
    public int FirstGrouped { get; }

    /// <summary>The number of descriptions: terms that are described individually, and groups.</summary>
    public int DescribedCount => _described.Length;

    /// <summary>The number of terms of each description: 1, or the size of a group.</summary>
    public int[] Sizes { get; }

    /// <summary>The 64-bit description of a term or of a group, as <see cref="TermLayout"/> packs it.</summary>
    public ulong this[int described] => _described[described];

    /// <summary>Whether a description is that of a group.</summary>
    public bool IsGroup(int described) => described >= FirstGrouped;

    /// <summary>Whether a description is that of a dense term.</summary>
    public bool IsDense(int described) => DenseLayout.IsDense(TermLayout.Count(_described[described]), Records);

    /// <summary>Returns the number of the first term of a description.</summary>
    public int FirstTerm(int described) =>
        IsGroup(described) ? FirstGrouped + ((described - FirstGrouped) << TermLayout.GroupShift) : described;

    /// <summary>Returns the number of records of a term.</summary>
    public int CountOf(int term) => TermLayout.Count(_described[DescribedBy(term)]);

    private int DescribedBy(int term) =>
        term < FirstGrouped ? term : FirstGrouped + ((term - FirstGrouped) >> TermLayout.GroupShift);

    /// <summary>
    /// Returns the number of terms of each description. Every term has a word, so the words reveal which numbers are in
    /// use.
    /// </summary>
    private int[] ReadSizes(DecodedWords words)
    {
        TableReader table = Data.Table(SearchTables.WordTerms);
        int end = FirstGrouped + ((_described.Length - FirstGrouped) << TermLayout.GroupShift);
        var used = new bool[end];
        for (int word = 0; word < words.Spellings.Length; word++)
        {
            int term = words.TermOf(word);
            if (term >= end)
                throw table.Failure(word, $"a term below {end}", (ulong)term);
            used[term] = true;
        }

        var sizes = new int[_described.Length];
        for (int index = 0; index < sizes.Length; index++)
        {
            int first = FirstTerm(index);
            int max = IsGroup(index) ? GroupSize : 1;
            while (sizes[index] < max && used[first + sizes[index]])
                sizes[index]++;
            for (int term = first + sizes[index]; term < first + max; term++)
            {
                if (sizes[index] == 0 || used[term])
                    throw table.Failure($"a word for every term before term {term}", "none");
            }
        }

        return sizes;
    }

    private void Verify(TableReader table, int index)
    {
        ulong word = _described[index];
        int count = TermLayout.Count(word);
        if (count < 1 || count > Records)
            throw table.Failure(index, $"a term in 1 to {Records} records", (ulong)count);
        if (
            word
            != TermLayout.Pack(TermLayout.Start(word), count, TermLayout.BlockMax(word), TermLayout.HasExtras(word))
        )
            throw table.Failure(index, "unused bits that are 0", word);
        bool canBeGrouped =
            Windows <= TermLayout.MaxGroupedWindows
            && count <= TermLayout.MaxGroupedCount
            && !IsDense(index)
            && !TermLayout.HasExtras(word);
        if (canBeGrouped != IsGroup(index))
            throw table.Failure(
                0,
                index,
                IsGroup(index) ? "a group of sparse terms without extras" : "a term that cannot be in a group",
                $"count {count}"
            );
        if (index > FirstGrouped && count < TermLayout.Count(_described[index - 1]))
            throw table.Failure(0, index, "groups in the order of their counts", $"count {count}");
    }
}
