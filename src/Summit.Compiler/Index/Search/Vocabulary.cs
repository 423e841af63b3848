using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The words of an index. A <em>form</em> is a word as written, without regard to case; its <em>word</em> is that without accents;
/// its <em>term</em> is that without endings, and what is looked for.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ByteStrings _forms = new();
    private readonly ByteStrings _words = new();
    private readonly ByteStrings _terms = new();
    private readonly List<int> _wordOfForm = [];
    private readonly List<int> _termOfWord = [];

    /// <summary>The forms.</summary>
    public ByteStrings Forms => _forms;

    /// <summary>The words.</summary>
    public ByteStrings Words => _words;

    /// <summary>The terms, as stems.</summary>
    public ByteStrings Terms => _terms;

    /// <summary>The word of a form.</summary>
    public int WordOfForm(int form) => _wordOfForm[form];

    /// <summary>The term of a word.</summary>
    public int TermOfWord(int word) => _termOfWord[word];

    /// <summary>The number of the form that <paramref name="reader"/> stands at.</summary>
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
    /// Takes over the forms of another, in its order, and returns the number that each has here. The numbers are those that they
    /// would have if what the other has read had been read here.
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
