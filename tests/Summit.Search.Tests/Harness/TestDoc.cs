using Summit.CompilerServices;
using Summit.Layout;

namespace Summit.Search.Tests.Harness;

/// <summary>A record of the corpus of <see cref="StoredIndex.Current"/>, as the generator would emit it.</summary>
internal readonly struct TestDoc : ISearchableRecord<TestDoc>
{
    private readonly int _row;

    private TestDoc(int row) => _row = row;

    /// <summary>The table of the records.</summary>
    public static Table<TestDoc> Table => CompiledTables.Open<TestDoc>();

    public static int TableCount => StoredIndex.Current.RecordCount;

    public static int TableLayoutVersion => TableLayout.Version;

    public static SearchIndex SearchIndex => StoredIndex.Current.Index;

    public static ReadOnlySpan<ulong> SearchSignatures => StoredIndex.Current.Signatures;

    public static PackedTable SearchCompletionTree => StoredIndex.Current.CompletionTree;

    public static PositionIndex SearchPositions => StoredIndex.Current.Positions;

    public int Ordinal => _row - TableLayout.FirstRow;

    public bool IsNull => _row == 0;

    public string Key => "";

    public static string TableKeyField => "";

    public ReadOnlySpan<byte> KeyUtf8 => default;

    public static TestDoc FromRow(int row) => new(row);

    public static StoredPage SearchPostingPage(int page) => StoredIndex.Current.PostingPage(page);

    public static StoredPage SearchPositionPage(int page) => StoredIndex.Current.PositionPage(page);

    public static ReadOnlySpan<byte> SearchFieldNames => StoredIndex.Current.FieldNames;

    public static ReadOnlySpan<byte> SearchSynonyms => StoredIndex.Current.Synonyms;

    public int CompareTo(TestDoc other) => _row.CompareTo(other._row);

    public bool Equals(TestDoc other) => _row == other._row;

    public override bool Equals(object? obj) => obj is TestDoc other && Equals(other);

    public override int GetHashCode() => _row;
}
