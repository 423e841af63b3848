using Summit.Layout;
using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The words of all rows in text order. The stream stores the form of each word and the end of each field. Both are
/// lists of integers, so that 50 MB of text need only a few hundred megabytes of memory. <see cref="TokenPositions"/>
/// assigns a position to each word.
/// </summary>
/// <remarks>
/// A field may have several texts, such as the items of a list. <see cref="EndText"/> keeps a phrase from matching
/// across two texts. The flags of a word are stored in the six high bits of its form.
/// </remarks>
internal sealed class TokenStream(int fieldCount)
{
    private const int LinkShift = 26;
    private const uint LinkMask = 3u << LinkShift;
    private const uint IsUncountedFlag = 1u << 28;
    private const uint StartsTextFlag = 1u << 29;
    private const uint IsOverlapFlag = 1u << 30;
    private const uint IsAliasFlag = 1u << 31;
    private const uint WeightMask = IsAliasFlag | IsUncountedFlag;
    private const uint FormMask = (1u << LinkShift) - 1;

    private readonly List<uint> _words = [];
    private readonly List<int> _ends = [];
    private bool _isTextEnded;

    /// <summary>The number of fields of a record.</summary>
    public int FieldCount { get; } = fieldCount;

    /// <summary>The number of words.</summary>
    public int Count => _words.Count;

    /// <summary>The number of rows.</summary>
    public int RowCount => _ends.Count / FieldCount;

    /// <summary>Returns the form of the word at <paramref name="index"/>.</summary>
    public int FormAt(int index) => (int)(_words[index] & FormMask);

    /// <summary>Returns the weight of the word at <paramref name="index"/>.</summary>
    public TokenWeight WeightAt(int index) =>
        (_words[index] & IsUncountedFlag) != 0 ? TokenWeight.None
        : (_words[index] & IsAliasFlag) != 0 ? TokenWeight.Alias
        : TokenWeight.Full;

    /// <summary>Returns the frequency that a word of a weight counts as, from 0 to 1.</summary>
    public static double FrequencyOf(TokenWeight weight) =>
        weight switch
        {
            TokenWeight.Full => 1,
            TokenWeight.Alias => Bm25.AliasWeight,
            _ => 0,
        };

    /// <summary>
    /// Returns whether the word at <paramref name="index"/> is the first of a text that is not the first of its field.
    /// </summary>
    public bool StartsText(int index) => (_words[index] & StartsTextFlag) != 0;

    /// <summary>
    /// Returns whether the word at <paramref name="index"/> has the position of the word before it. It is then another
    /// reading of the same place in the text.
    /// </summary>
    public bool IsOverlap(int index) => (_words[index] & IsOverlapFlag) != 0;

    /// <summary>
    /// Returns whether the word at <paramref name="index"/> counts in the length of its field. A word that the text
    /// does not contain does not count, nor does a second reading of one place.
    /// </summary>
    public bool HasLength(int index) => (_words[index] & (IsAliasFlag | IsOverlapFlag)) == 0;

    /// <summary>Returns what separates the word at <paramref name="index"/> from the word before it.</summary>
    public WordLink LinkAt(int index) => (WordLink)((_words[index] & LinkMask) >> LinkShift);

    /// <summary>
    /// Returns the rows of this stream with more words, each with the position and the weight of a word of this stream.
    /// </summary>
    /// <param name="formAfter">Returns the form to add after the word at an index, or -1 for none.</param>
    public TokenStream WithOverlaps(Func<int, int> formAfter)
    {
        var stream = new TokenStream(FieldCount);
        int index = 0;
        foreach (int end in _ends)
        {
            for (; index < end; index++)
            {
                stream._words.Add(_words[index]);
                if (formAfter(index) is >= 0 and var form)
                    stream._words.Add((uint)form | IsOverlapFlag | (_words[index] & WeightMask));
            }

            stream._ends.Add(stream.Count);
        }

        return stream;
    }

    /// <summary>Adds a word to the current text.</summary>
    /// <param name="form">The form of the word.</param>
    /// <param name="weight">How much the word counts.</param>
    /// <param name="link">The separator between the word and the word before it.</param>
    public void Add(int form, TokenWeight weight = TokenWeight.Full, WordLink link = WordLink.None)
    {
        uint flags = (_isTextEnded ? StartsTextFlag : 0) | FlagOf(weight) | ((uint)link << LinkShift);
        _words.Add((uint)form | flags);
        _isTextEnded = false;
    }

    /// <summary>Adds a word at the position of the word before it.</summary>
    /// <param name="form">The form of the word.</param>
    /// <param name="weight">How much the word counts.</param>
    /// <exception cref="InvalidOperationException">The current text has no word before it.</exception>
    public void AddOverlap(int form, TokenWeight weight = TokenWeight.Full)
    {
        if (_isTextEnded || IsFieldEmpty)
            throw new InvalidOperationException("The first word of a text overlaps no other word.");
        _words.Add((uint)form | IsOverlapFlag | FlagOf(weight));
    }

    /// <summary>
    /// Ends the current text of the field. No phrase and no NEAR matches words on both sides of the border. Texts
    /// without words have no border.
    /// </summary>
    public void EndText() => _isTextEnded = !IsFieldEmpty;

    /// <summary>Ends the current field, and its last text.</summary>
    public void EndField()
    {
        _ends.Add(_words.Count);
        _isTextEnded = false;
    }

    /// <summary>Appends the rows of another stream, which has ended its last field.</summary>
    /// <param name="other">The stream to append.</param>
    /// <param name="forms">The number in this stream of each form of <paramref name="other"/>.</param>
    public void Add(TokenStream other, int[] forms)
    {
        int before = _words.Count;
        foreach (uint word in other._words)
            _words.Add((uint)forms[(int)(word & FormMask)] | (word & ~FormMask));
        foreach (int end in other._ends)
            _ends.Add(before + end);
    }

    /// <summary>Returns the index of the first word of a field of a record.</summary>
    public int Start(int record, int field)
    {
        int index = (record * FieldCount) + field;
        return index == 0 ? 0 : _ends[index - 1];
    }

    /// <summary>Returns the index after the last word of a field of a record.</summary>
    public int End(int record, int field) => _ends[(record * FieldCount) + field];

    private bool IsFieldEmpty => _words.Count == (_ends.Count == 0 ? 0 : _ends[_ends.Count - 1]);

    private static uint FlagOf(TokenWeight weight) =>
        weight switch
        {
            TokenWeight.Full => 0,
            TokenWeight.Alias => IsAliasFlag,
            _ => WeightMask,
        };
}
