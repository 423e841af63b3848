using Summit.Text;

namespace Summit.Search;

/// <summary>
/// Joins each word of a text with the word before it, so that the query <c>antivirus</c> highlights <c>anti-virus</c>
/// and <c>anti virus</c>.
/// </summary>
/// <param name="memory">Memory of <see cref="MemoryLength"/> bytes.</param>
internal ref struct CompoundMatcher(Span<byte> memory)
{
    /// <summary>The number of bytes that a matcher needs.</summary>
    public const int MemoryLength = TermReader.MaxBytes + TermReader.BufferLength;

    private readonly Span<byte> _words = memory[..TermReader.MaxBytes];
    private readonly Span<byte> _buffer = memory[TermReader.MaxBytes..];
    private int _length;

    /// <summary>The first byte of the word before the current word in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The folded form of the word before the current word; empty if there is none.</summary>
    public readonly ReadOnlySpan<byte> Previous => _words[.._length];

    private int _end;

    /// <summary>
    /// Returns whether the word before the current word may begin a spelling that is longer than the word.
    /// </summary>
    /// <param name="spelling">The folded form or the stem of a joined word.</param>
    public readonly bool MayBegin(ReadOnlySpan<byte> spelling) =>
        _length > 0 && spelling.Length > _length && spelling.StartsWith(_words[.._length]);

    /// <summary>
    /// Returns whether the word before the current word and the current word are a joined word. Any words may be, also
    /// <c>on line</c>, because another text may hyphenate the two.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first byte of the current word.</param>
    /// <param name="folded">The folded form of the current word.</param>
    /// <param name="stem">The stem of the joined word.</param>
    /// <param name="rules">The rules of the language of the stem.</param>
    public readonly bool Joins(
        ReadOnlySpan<byte> text,
        int start,
        ReadOnlySpan<byte> folded,
        ReadOnlySpan<byte> stem,
        LanguageRules rules
    )
    {
        ReadOnlySpan<byte> joined = Joined(text, start, folded);
        if (joined.IsEmpty)
            return false;
        var reader = new TermReader(joined, rules, _buffer);
        return reader.MoveNext() && reader.Stem.SequenceEqual(stem);
    }

    /// <summary>
    /// Returns the word that the word before the current word and the current word form. Empty if they cannot form one.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first byte of the current word.</param>
    /// <param name="folded">The folded form of the current word.</param>
    public readonly ReadOnlySpan<byte> Joined(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> folded)
    {
        if (
            _length == 0
            || Compounds.LinkOf(text[_end..start]) == WordLink.None
            || !Compounds.MayJoin(_words[.._length], folded)
        )
            return default;
        folded.CopyTo(_words[_length..]);
        return _words[..(_length + folded.Length)];
    }

    /// <summary>Makes the current word of a text the word before the next one.</summary>
    public void Remember(scoped in TermReader word)
    {
        _length = word.Kind == TermKind.Word ? word.Folded.Length : 0;
        word.Folded[.._length].CopyTo(_words);
        Start = word.Start;
        _end = word.End;
    }
}
