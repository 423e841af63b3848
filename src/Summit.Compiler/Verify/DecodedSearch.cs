using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>The decoded search index of a table. What its tables say of each other is verified; what they say of the texts is not.</summary>
internal sealed class DecodedSearch
{
    /// <summary>Decodes the index of a table that has one.</summary>
    /// <exception cref="DamagedDataException">A table breaks an invariant.</exception>
    public DecodedSearch(DecodedTable table, int language)
    {
        Data = table.Search!;
        Data.Is(SearchTables.RecordCount, table.RecordCount);
        Data.Is(SearchTables.FieldCount, table.Fields.Count(static field => field.SearchBoost > 0));
        Data.Is(SearchTables.TextLanguage, language);
        Words = new DecodedWords(Data);
        Terms = new DecodedTerms(Words, table.RecordCount);
        CompletionTreeVerifier.Verify(Words, Terms);
        Postings = new DecodedPostings(Terms);
        Positions = new DecodedPositions(Terms);
        VerifySizes(table.RowCount);
    }

    /// <summary>The class of the index.</summary>
    public ClassReader Data { get; }

    /// <summary>The words and forms.</summary>
    public DecodedWords Words { get; }

    /// <summary>The terms.</summary>
    public DecodedTerms Terms { get; }

    /// <summary>The postings of sparse terms.</summary>
    public DecodedPostings Postings { get; }

    /// <summary>The positions.</summary>
    public DecodedPositions Positions { get; }

    /// <summary>The words of the table of terms that describe dense terms.</summary>
    public IEnumerable<int> DenseTerms => Enumerable.Range(0, Terms.FirstGrouped).Where(Terms.IsDense);

    /// <summary>Verifies the sizes of the tables whose elements only the texts can verify.</summary>
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
        int dense = DenseTerms.Count();
        Data.Table(SearchTables.PairBits).EndsAt(0, dense == 0 ? 0 : rows);
        Data.Table(SearchTables.DenseRanks).EndsAt(0, (long)dense * PositionLayout.RankCount(rows));
        Data.Table(SearchTables.DenseTerms)
            .EndsAt(0, DenseVerifier.ByteCount(Data.Table(SearchTables.DenseTerms), dense, rows));
    }
}
