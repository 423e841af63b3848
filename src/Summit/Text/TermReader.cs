namespace Summit.Text;

/// <summary>
/// Reads the terms of a text in UTF-8. A term is a word in the three forms in which it is found. The compiler reads the
/// terms of the corpus with it, and the library the terms of queries and snippets, so that this file is compiled into
/// both.
/// <para>The forms <see cref="Written"/>, <see cref="Folded"/> and <see cref="Stem"/> of some texts, in English:</para>
/// <list type="table">
/// <item><term><c>Niinistö</c></term><description><c>niinistö niinisto niinisto</c></description></item>
/// <item><term><c>Putin’s</c></term><description><c>putin putin putin</c>: the possessive is dropped, the apostrophe
/// becomes straight</description></item>
/// <item><term><c>don’t</c></term><description><c>don't dont dont</c>: likewise O'Brien</description></item>
/// <item><term><c>l'homme</c></term><description>two consecutive terms, <c>l</c> and <c>homme</c></description></item>
/// <item><term><c>U.S.</c></term><description><c>u.s us us</c>: a search for US finds it too; the written form differs
/// from the word us</description></item>
/// <item><term><c>1,000.5</c></term><description><c>1,000.5 1000.5 1000.5</c>: the signs that group digits are
/// dropped (<see cref="DigitGroups"/>)</description></item>
/// <item><term><c>one-on-one</c></term><description>three consecutive terms</description></item>
/// <item><term><c>#TreatyNow, me@mid.ru</c></term><description><c>treatynow</c>, <c>me</c>, <c>mid</c>, <c>ru</c>:
/// signs separate words, and capital letters do not</description></item>
/// <item><term><c>ещё</c></term><description><c>ещё еще еще</c></description></item>
/// <item><term><c>東京都</c></term><description>terms of one and of two characters, because the script has no blanks
/// between words; see <see cref="TermKind"/></description></item>
/// <item><term><c>Οδός</c></term><description><c>οδός οδοσ οδοσ</c>: the final sigma becomes a
/// sigma</description></item>
/// </list>
/// Stop words are terms like any other, so that phrases match exactly. <see cref="WordReader"/> defines what a word is.
/// </summary>
internal ref partial struct TermReader
{
    /// <summary>
    /// The maximum length of a form in bytes. A longer word is truncated at the boundary of a character.
    /// </summary>
    public const int MaxBytes = 128;

    /// <summary>The length in bytes of the buffer that a reader needs.</summary>
    public const int BufferLength = (2 * MaxBytes) + StemBufferLength;

    /// <summary>The length in bytes of the buffer for a stem: the stem, and the word while it is stemmed.</summary>
    internal const int StemBufferLength = 2 * MaxBytes;

    private readonly ReadOnlySpan<byte> _text;
    private readonly Span<byte> _writtenForm;
    private readonly Span<byte> _foldedForm;
    private readonly Span<byte> _stem;
    private readonly LanguageRules _rules;
    private WordReader _words;

    // Whether the current word consists of ASCII letters and digits.
    private bool _isPlain;

    // The current character of a run, the character that forms a pair with it, and whether one before it does.
    private ScriptCluster _cluster;
    private ScriptCluster _following;
    private bool _isPaired;

    /// <summary>Starts reading before the first term of <paramref name="utf8"/>.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="rules">The rules of the language of the text.</param>
    /// <param name="buffer">Holds the forms of one term at a time; at least <see cref="BufferLength"/> bytes.</param>
    public TermReader(ReadOnlySpan<byte> utf8, LanguageRules rules, Span<byte> buffer)
    {
        _text = utf8;
        _writtenForm = buffer.Slice(0, MaxBytes);
        _foldedForm = buffer.Slice(MaxBytes, MaxBytes);
        _stem = buffer.Slice(2 * MaxBytes, StemBufferLength);
        _rules = rules;
        _words = new WordReader(utf8);
        Position = -1;
        Kind = TermKind.Word;
    }

    /// <summary>The offset in the text of the first byte of the word.</summary>
    public readonly int Start => _words.Start;

    /// <summary>The offset in the text after the last byte of the word, including a possessive.</summary>
    public readonly int End => _words.End;

    /// <summary>The number of words, and of characters in runs, before the current term.</summary>
    public int Position;

    /// <summary>The kind of the term in its text.</summary>
    public TermKind Kind;

    /// <summary>
    /// Whether the term has the position of the term before it: another reading of the same place in the text.
    /// </summary>
    public bool IsOverlap;

    /// <summary>The word as the text writes it, in lower case.</summary>
    public ReadOnlySpan<byte> Written;

    /// <summary>The word without case, accents and apostrophes.</summary>
    public ReadOnlySpan<byte> Folded;

    /// <summary>
    /// The stem, folded. In English, it is the stem of the folded form; in other languages, the stem of the written
    /// form, without its accents. It is the folded form itself if the text is in no particular language, or if the word
    /// has letters that the stemmer does not support, or signs of a name such as <c>C++</c>.
    /// </summary>
    /// <remarks>Each read computes the stem again.</remarks>
    public readonly ReadOnlySpan<byte> Stem =>
        Kind != TermKind.Word || _rules.Language == Language.None ? Folded
        : _isPlain ? _stem.Slice(0, _rules.Stem(Written, Folded, _stem))
        : _stem.Slice(0, _rules.StemOf(Written, Folded, _stem));

    /// <summary>Moves to the next term, which overwrites the forms of the current one.</summary>
    /// <returns>Whether there is a next term.</returns>
    public bool MoveNext()
    {
        if (Kind != TermKind.Word && MoveNextInRun())
            return true;
        if (!_words.MoveNext())
        {
            Written = Folded = default;
            return false;
        }

        Position++;
        ReadOnlySpan<byte> word = _text.Slice(_words.Start, _words.End - _words.Start);
        _isPlain = WrittenForm.TryWritePlain(word, _writtenForm);
        if (_isPlain)
            Written = Folded = _writtenForm.Slice(0, word.Length);
        else
            WriteForms(word);
        return true;
    }

    private void WriteForms(ReadOnlySpan<byte> word)
    {
        if (word[0] >= ScriptCluster.FirstByte && TryEnterRun())
            return;
        Written = _writtenForm.Slice(0, WrittenForm.Write(word, _rules.Language, _writtenForm));
        Folded = _foldedForm.Slice(0, FoldedForm.Write(Written, _rules.Language, _foldedForm));
    }
}
