using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// The decoded search index of a table. The tables of the index are consistent with each other; they are not yet
/// verified against the texts.
/// </summary>
internal sealed class DecodedSearch
{
    /// <summary>Decodes the index of a table that has one.</summary>
    /// <param name="table">The decoded table.</param>
    /// <exception cref="DamagedDataException">A table breaks an invariant.</exception>
    public DecodedSearch(DecodedTable table)
    {
        Data = table.Search!;
        Data.Is(SearchTables.RecordCount, table.RecordCount);
        Data.Is(SearchTables.FieldCount, table.Fields.Count(static field => field.SearchBoost > 0));
        Words = new DecodedWords(Data);
        Terms = new DecodedTerms(Words, table.RecordCount);
        CompletionTreeVerifier.Verify(Words, Terms);
        Postings = new DecodedPostings(Terms);
        Positions = new DecodedPositions(Terms);
        VerifySizes(table.RowCount);
        if (Data.Has(SearchTables.Synonyms))
            Data.Table(SearchTables.Synonyms).EndsAt(0, Data.Table(SearchTables.Synonyms).PageBytes(0));
    }

    /// <summary>The emitted class of the index.</summary>
    public ClassReader Data { get; }

    /// <summary>The decoded words and forms.</summary>
    public DecodedWords Words { get; }

    /// <summary>The decoded terms.</summary>
    public DecodedTerms Terms { get; }

    /// <summary>The decoded postings of sparse terms.</summary>
    public DecodedPostings Postings { get; }

    /// <summary>The decoded positions.</summary>
    public DecodedPositions Positions { get; }

    /// <summary>The indexes of the dense terms in the table of terms.</summary>
    public IEnumerable<int> DenseTerms => Enumerable.Range(0, Terms.FirstGrouped).Where(Terms.IsDense);

    /// <summary>Verifies the sizes of the tables whose elements can be verified only against the texts.</summary>
    private void VerifySizes(int rows)
    {
        int last = rows - 1;
        int impacts =
            RowImpactVerifier.IndexOf(
                last | PostingLayout.RowMask(last >> SearchWindow.Shift, last),
                ImpactLayout.ExceptionSlot,
                last
            ) + 1;
        Data.Table(SearchTables.RowImpacts).EndsAt(0, impacts);
        Data.Table(SearchTables.FieldEnds).Integers((long)rows * Data.Count(SearchTables.FieldCount));
        int[] textEndStarts = Data.Table(SearchTables.TextEndStarts).Integers((long)rows + 1);
        Data.Table(SearchTables.TextEnds).Integers(textEndStarts[rows]);
        int dense = DenseTerms.Count();
        Data.Table(SearchTables.PairBits).EndsAt(0, dense == 0 ? 0 : rows);
        Data.Table(SearchTables.DenseRanks).EndsAt(0, (long)dense * PositionLayout.RankCount(rows));
        Data.Table(SearchTables.DenseTerms)
            .EndsAt(0, DenseVerifier.ByteCount(Data.Table(SearchTables.DenseTerms), dense, rows));
    }
}
