namespace Summit.Text;

/// <summary>
/// The analysis of a text in UTF-8: its terms, which are its words in the three forms in which they are found. The compiler
/// reads the terms of the corpus with it and the library those of queries and snippets, so this file is compiled into both.
/// <para>What becomes of what (the text; <see cref="Written"/>, <see cref="Folded"/>, <see cref="Stem"/> in English):</para>
/// <list type="table">
/// <item><term><c>Niinistö</c></term><description><c>niinistö niinisto niinisto</c></description></item>
/// <item><term><c>Putin’s</c></term><description><c>putin putin putin</c>: the possessive goes, the apostrophe becomes straight</description></item>
/// <item><term><c>don’t</c></term><description><c>don't dont dont</c>: so too O'Brien, and l'homme, whose article is not split off</description></item>
/// <item><term><c>U.S.</c></term><description><c>u.s us us</c>: found as US too, and told apart from the word by its written form</description></item>
/// <item><term><c>1,000.5</c></term><description><c>1,000.5 1000.5 1000.5</c>: only where three digits follow a comma does it go</description></item>
/// <item><term><c>one-on-one</c></term><description>three terms in a row</description></item>
/// <item><term><c>#TreatyNow, me@mid.ru</c></term><description><c>treatynow</c>, <c>me</c>, <c>mid</c>, <c>ru</c>: signs divide words and capitals do not</description></item>
/// <item><term><c>ещё</c></term><description><c>ещё еще еще</c></description></item>
/// <item><term><c>Οδός</c></term><description><c>οδός οδοσ οδοσ</c>: the final sigma is a sigma</description></item>
/// </list>
/// Stop words are terms like any other, so that phrases are exact. <see cref="WordReader"/> says what a word is.
/// </summary>
internal ref struct TermReader
{
    /// <summary>No form is longer: what a longer word has beyond these bytes, from a character's first on, is no part of it.</summary>
    public const int MaxBytes = 128;

    /// <summary>The length of the buffer that a reader needs.</summary>
    public const int BufferLength = 3 * MaxBytes;

    private readonly ReadOnlySpan<byte> _text;
    private readonly Span<byte> _writtenForm;
    private readonly Span<byte> _foldedForm;
    private readonly Span<byte> _stem;
    private readonly Language _language;
    private WordReader _words;

    /// <summary>Stands before the first term of <paramref name="utf8"/>.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="language">The language by whose rules terms are stemmed.</param>
    /// <param name="buffer">Holds the forms of one term at a time; at least <see cref="BufferLength"/> bytes.</param>
    public TermReader(ReadOnlySpan<byte> utf8, Language language, Span<byte> buffer)
    {
        _text = utf8;
        _writtenForm = buffer.Slice(0, MaxBytes);
        _foldedForm = buffer.Slice(MaxBytes, MaxBytes);
        _stem = buffer.Slice(2 * MaxBytes, MaxBytes);
        _language = language;
        _words = new WordReader(utf8);
        Position = -1;
    }

    /// <summary>The first byte of the word in the text.</summary>
    public readonly int Start => _words.Start;

    /// <summary>The byte behind the word in the text, its possessive included.</summary>
    public readonly int End => _words.End;

    /// <summary>The number of terms before this one.</summary>
    public int Position;

    /// <summary>The word as it is written, in lower case.</summary>
    public ReadOnlySpan<byte> Written;

    /// <summary>The word without case, accents and apostrophes.</summary>
    public ReadOnlySpan<byte> Folded;

    /// <summary>The stem of the folded form; that itself where the language has no stemmer or the word other letters.</summary>
    /// <remarks>It is worked out when it is asked for, each time anew.</remarks>
    public readonly ReadOnlySpan<byte> Stem => _language == Language.English ? EnglishStem() : Folded;

    /// <summary>Goes to the next term, which overwrites the forms of this one; false where there is none.</summary>
    public bool MoveNext()
    {
        if (!_words.MoveNext())
        {
            Written = Folded = default;
            return false;
        }

        Position++;
        ReadOnlySpan<byte> word = _text.Slice(_words.Start, _words.End - _words.Start);
        if (WrittenForm.TryWritePlain(word, _writtenForm))
        {
            Written = Folded = _writtenForm.Slice(0, word.Length);
        }
        else
        {
            WriteForms(word);
        }

        return true;
    }

    private void WriteForms(ReadOnlySpan<byte> word)
    {
        Written = _writtenForm.Slice(0, WrittenForm.Write(word, _language, _writtenForm));
        Folded = _foldedForm.Slice(0, FoldedForm.Write(Written, _language, _foldedForm));
    }

    private readonly ReadOnlySpan<byte> EnglishStem()
    {
        Folded.CopyTo(_stem);
        return _stem.Slice(0, EnglishStemmer.Stem(_stem.Slice(0, Folded.Length)));
    }
}
