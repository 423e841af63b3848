using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The vocabulary of an index, on three levels. A <em>form</em> is a word as written, in lower case. A <em>word</em> is
/// a form without accents. A <em>term</em> is the stem of a word; queries look up terms.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ByteStrings _forms = new();
    private readonly ByteStrings _words = new();
    private readonly ByteStrings _terms = new();
    private readonly List<int> _wordOfForm = [];
    private readonly List<int> _termOfWord = [];

    /// <summary>The distinct forms.</summary>
    public ByteStrings Forms => _forms;

    /// <summary>The distinct words.</summary>
    public ByteStrings Words => _words;

    /// <summary>The distinct terms, as stems.</summary>
    public ByteStrings Terms => _terms;

    /// <summary>Returns the word of a form.</summary>
    public int WordOfForm(int form) => _wordOfForm[form];

    /// <summary>Returns the term of a word.</summary>
    public int TermOfWord(int word) => _termOfWord[word];

    /// <summary>
    /// Returns the number of the form at the current position of <paramref name="reader"/>, and adds a new form with
    /// its word and term.
    /// </summary>
    public int FormOf(ref TermReader reader)
    {
        int form = _forms.NumberOf(reader.Written, out bool isNewForm);
        if (!isNewForm)
            return form;

        int word = _words.NumberOf(reader.Folded, out bool isNewWord);
        _wordOfForm.Add(word);
        if (isNewWord)
            _termOfWord.Add(_terms.NumberOf(reader.Stem, out _));
        return form;
    }

    /// <summary>
    /// Adds the forms of another vocabulary, in their order, and returns the number that each has in this one. The
    /// numbers are the same as if this vocabulary had read the texts of <paramref name="other"/> itself.
    /// </summary>
    public int[] Add(Vocabulary other)
    {
        var numbers = new int[other.Forms.Count];
        for (int form = 0; form < numbers.Length; form++)
        {
            numbers[form] = _forms.NumberOf(other.Forms[form], out bool isNewForm);
            if (!isNewForm)
                continue;

            int wordThere = other.WordOfForm(form);
            _wordOfForm.Add(_words.NumberOf(other.Words[wordThere], out bool isNewWord));
            if (isNewWord)
                _termOfWord.Add(_terms.NumberOf(other.Terms[other.TermOfWord(wordThere)], out _));
        }

        return numbers;
    }
}
