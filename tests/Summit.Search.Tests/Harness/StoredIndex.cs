extern alias compiler;

using System.Text;
using compiler::Summit.Compiler;
using compiler::Summit.Compiler.Encode;

namespace Summit.Search.Tests.Harness;

/// <summary>
/// The encoded index of a test corpus in memory that does not move, as literals of an assembly would not: views of it keep
/// addresses.
/// </summary>
internal sealed class StoredIndex
{
    private readonly SearchCounts _counts;
    private readonly SearchWidths _widths;
    private readonly byte[] _words;
    private readonly byte[] _forms;
    private readonly byte[] _fieldNames;
    private readonly ulong[] _wordStarts;
    private readonly ulong[] _wordLengths;
    private readonly ulong[] _signposts;
    private readonly ulong[] _wordTerms;
    private readonly ulong[] _formOffsets;
    private readonly ulong[] _formWords;
    private readonly ulong[] _terms;
    private readonly ulong[] _rowImpacts;
    private readonly ulong[] _dense;
    private readonly ulong[] _signatures;
    private readonly ulong[] _winners;
    private readonly ulong[][] _postingPages;
    private readonly ulong[][] _positionPages;
    private readonly ulong[] _positionStarts;
    private readonly ulong[] _denseRanks;
    private readonly ulong[] _positionPairs;
    private readonly ulong[] _fieldEnds;
    private readonly PositionData _positions;

    private StoredIndex(SearchData data, DocSet set)
    {
        _counts = new SearchCounts(data.RecordCount, data.WordCount, data.FirstWord, data.FormCount, data.FieldCount, data.FirstGrouped, set.Language);
        _widths = new SearchWidths(
            (byte)data.WordStarts.Bits,
            (byte)data.WordTerms.Bits,
            (byte)data.FormOffsets.Bits,
            (byte)data.FormWords.Bits);
        _words = Pin(data.Words);
        _forms = Pin(data.Forms);
        _fieldNames = Encoding.UTF8.GetBytes(string.Join('\n', set.Fields.Select(field => field.Name)));
        _wordStarts = Pin(data.WordStarts.Words);
        _wordLengths = Pin(data.WordLengths);
        _signposts = Pin(data.Signposts);
        _wordTerms = Pin(data.WordTerms.Words);
        _formOffsets = Pin(data.FormOffsets.Words);
        _formWords = Pin(data.FormWords.Words);
        _terms = Pin(data.Terms);
        _rowImpacts = Pin(data.RowImpacts);
        _dense = Pin(data.Dense);
        _signatures = Pin(data.Signatures);
        _winners = Pin(data.Winners);
        _postingPages = [.. data.Postings.Select(Pin)];
        _positions = data.Positions;
        _positionPages = [.. data.Positions.Pages.Select(Pin)];
        _positionStarts = Pin(data.Positions.Starts);
        _denseRanks = Pin(data.Positions.DenseRanks);
        _positionPairs = Pin(data.Positions.Pairs);
        _fieldEnds = Pin(data.Positions.FieldEnds.Words);
    }

    /// <summary>The index that is searched.</summary>
    public static StoredIndex Current { get; private set; } = Of(DocSet.Of());

    /// <summary>The number of records.</summary>
    public int RecordCount => _counts.Records;

    public SearchIndex Index => new(
        _counts,
        _widths,
        _words,
        _wordStarts,
        _wordLengths,
        _signposts,
        _wordTerms,
        _forms,
        _formOffsets,
        _formWords,
        _terms,
        _rowImpacts,
        _dense);

    public ReadOnlySpan<ulong> Signatures => _signatures;

    public ReadOnlySpan<ulong> Winners => _winners;

    public PositionIndex Positions => new(
        _positionStarts,
        _denseRanks,
        _positionPairs,
        _fieldEnds,
        _positions.FieldEnds.Bits,
        _counts.FirstGrouped);

    /// <summary>Makes the index of <paramref name="set"/>, which is searched until the next one is made.</summary>
    public static StoredIndex Use(DocSet set) => Use(Of(set));

    /// <summary>Has an index searched.</summary>
    public static StoredIndex Use(StoredIndex index) => Current = index;

    /// <summary>Makes the index of <paramref name="set"/>.</summary>
    public static StoredIndex Of(DocSet set) => new(DocCompiler.Compile(set), set);

    public Search.PostingPage Postings(int page) => new(_postingPages[page]);

    public ReadOnlySpan<ulong> PositionPage(int page) => _positionPages[page];

    public ReadOnlySpan<byte> FieldNames => _fieldNames;

    private static T[] Pin<T>(EquatableArray<T> items)
        where T : unmanaged, IEquatable<T>
    {
        T[] pinned = GC.AllocateUninitializedArray<T>(items.Count, pinned: true);
        items.AsSpan().CopyTo(pinned);
        return pinned;
    }
}
