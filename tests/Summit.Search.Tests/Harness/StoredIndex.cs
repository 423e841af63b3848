extern alias compiler;

using System.Runtime.InteropServices;
using System.Text;
using compiler::Summit.Compiler;
using compiler::Summit.Compiler.Model;
using Summit.CompilerServices;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search.Tests.Harness;

/// <summary>
/// The encoded index of a test corpus in memory that does not move: readers keep the addresses of tables, as they keep
/// the addresses of literals in an assembly. Tables are found by the description from which the encoder wrote them.
/// </summary>
internal sealed class StoredIndex
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int> _bits;
    private readonly Dictionary<string, byte[][]> _pages;
    private readonly byte[] _fieldNames;
    private readonly LanguageRules _rules;

    private StoredIndex(StoredData data, DocSet set)
    {
        _numbers = data.Numbers.ToDictionary(number => number.Number.Name, number => (int)number.Value);
        _bits = data.Tables.ToDictionary(table => table.Table.Name, table => table.Bits);
        _pages = data.Tables.ToDictionary(table => table.Table.Name, table => table.Pages.Select(Pin).ToArray());
        _fieldNames = Encoding.UTF8.GetBytes(string.Join('\n', set.Fields.Select(field => field.Name)));
        _rules = LanguageRules.OfAll(LanguagesOf(Number(SearchTables.TextLanguages)));
    }

    /// <summary>The index that tests search.</summary>
    public static StoredIndex Current { get; private set; } = Of(DocSet.Of());

    /// <summary>The number of records.</summary>
    public int RecordCount => Number(SearchTables.RecordCount);

    public SearchIndex Index =>
        UnsafeSearch.Index(
            recordCount: RecordCount,
            wordCount: Number(SearchTables.WordCount),
            firstWord: Number(SearchTables.FirstWord),
            formCount: Number(SearchTables.FormCount),
            fieldCount: Number(SearchTables.FieldCount),
            firstGroupedTerm: Number(SearchTables.FirstGroupedTerm),
            textLanguage: _rules,
            words: Bytes(SearchTables.Words),
            wordStarts: Words(SearchTables.WordStarts),
            wordStartsBits: Bits(SearchTables.WordStarts),
            wordLengths: Words(SearchTables.WordLengths),
            wordPrefixes: Words(SearchTables.WordPrefixes),
            wordTerms: Words(SearchTables.WordTerms),
            wordTermsBits: Bits(SearchTables.WordTerms),
            forms: Bytes(SearchTables.Forms),
            formStarts: Words(SearchTables.FormStarts),
            formStartsBits: Bits(SearchTables.FormStarts),
            formWords: Words(SearchTables.FormWords),
            formWordsBits: Bits(SearchTables.FormWords),
            terms: Words(SearchTables.Terms),
            rowImpacts: Words(SearchTables.RowImpacts),
            denseTerms: Words(SearchTables.DenseTerms)
        );

    public PositionIndex Positions =>
        UnsafeSearch.Positions(
            firstGroupedTerm: Number(SearchTables.FirstGroupedTerm),
            positionStarts: Words(SearchTables.PositionStarts),
            denseRanks: Words(SearchTables.DenseRanks),
            pairBits: Words(SearchTables.PairBits),
            fieldEnds: Words(SearchTables.FieldEnds),
            fieldEndsBits: Bits(SearchTables.FieldEnds),
            textEndStarts: Words(SearchTables.TextEndStarts),
            textEndStartsBits: Bits(SearchTables.TextEndStarts),
            textEnds: Words(SearchTables.TextEnds),
            textEndsBits: Bits(SearchTables.TextEnds)
        );

    public ReadOnlySpan<ulong> Signatures => Words(SearchTables.WordSignatures);

    public PackedTable CompletionTree =>
        UnsafeSearch.Packed(Words(SearchTables.CompletionTree), Bits(SearchTables.CompletionTree));

    public ReadOnlySpan<byte> FieldNames => _fieldNames;

    public ReadOnlySpan<byte> Synonyms =>
        _pages.ContainsKey(SearchTables.Synonyms.Name) ? Bytes(SearchTables.Synonyms) : default;

    /// <summary>Builds the index of <paramref name="set"/> and makes it the current one.</summary>
    public static StoredIndex Use(DocSet set) => Use(Of(set));

    /// <summary>Makes an index the current one.</summary>
    public static StoredIndex Use(StoredIndex index) => Current = index;

    /// <summary>Builds the index of <paramref name="set"/>.</summary>
    public static StoredIndex Of(DocSet set) => Of(DocCompiler.Compile(set), set);

    /// <summary>Opens an encoded index. Only the fields and the language of <paramref name="set"/> count.</summary>
    public static StoredIndex Of(StoredData data, DocSet set) => new(data, set);

    public StoredPage PostingPage(int page) => UnsafeSearch.Page(Words(SearchTables.PostingPage, page));

    public StoredPage PositionPage(int page) => UnsafeSearch.Page(Words(SearchTables.PositionPage, page));

    private static Language[] LanguagesOf(int bits) =>
        [.. Enum.GetValues<Language>().Where(language => ((bits >> (int)language) & 1) != 0)];

    private int Number(StoredNumber number) => _numbers[number.Name];

    private int Bits(StoredTable table) => _bits[table.Name];

    private ReadOnlySpan<byte> Bytes(StoredTable table) => _pages[table.Name][0];

    private ReadOnlySpan<ulong> Words(StoredTable table, int page = 0) =>
        MemoryMarshal.Cast<byte, ulong>(_pages[table.Name][page].AsSpan());

    private static byte[] Pin(EquatableArray<byte> bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Count, pinned: true);
        bytes.AsSpan().CopyTo(pinned);
        return pinned;
    }
}
