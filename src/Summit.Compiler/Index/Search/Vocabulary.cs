using Summit.Layout;
using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// The vocabulary of an index, on three levels. A <em>form</em> is a word as written, in lower case. A <em>word</em> is
/// a form without accents. A <em>term</em> is the stem of a word; queries look up terms. Each language has forms, words
/// and terms of its own. The parts of runs of characters without blanks are in no language, so that all languages
/// share them.
/// </summary>
/// <remarks>
/// The term of a word is that of its first form. Two words that differ only in accents, such as the French <c>sale</c>
/// and <c>salé</c>, therefore share a term, as they share the word that readers type.
/// </remarks>
internal sealed class Vocabulary
{
    private readonly LanguageStrings _forms = new();
    private readonly LanguageStrings _words = new();
    private readonly LanguageStrings _terms = new();
    private readonly List<int> _wordOfForm = [];
    private readonly List<int> _termOfWord = [];

    /// <summary>The distinct forms.</summary>
    public LanguageStrings Forms => _forms;

    /// <summary>The distinct words.</summary>
    public LanguageStrings Words => _words;

    /// <summary>The distinct terms, as stems.</summary>
    public LanguageStrings Terms => _terms;

    /// <summary>Returns the word of a form.</summary>
    public int WordOfForm(int form) => _wordOfForm[form];

    /// <summary>Returns the term of a word.</summary>
    public int TermOfWord(int word) => _termOfWord[word];

    /// <summary>
    /// Returns whether a spelling is a part of a run of characters without blanks; see <see cref="TermKind"/>.
    /// </summary>
    public static bool IsOfRun(ReadOnlySpan<byte> spelling) =>
        spelling[0] == WordLayout.GramMark
        || (spelling[0] >= ScriptCluster.FirstByte && !ScriptCluster.At(spelling, 0).IsNone);

    /// <summary>Returns the languages of the words, without the parts of runs, in the order of their numbers.</summary>
    public Language[] Languages() =>
        [
            .. Enumerable
                .Range(0, _words.Count)
                .Where(word => _words.LanguageOf(word) != Language.None || !IsOfRun(_words[word]))
                .Select(_words.LanguageOf)
                .Distinct()
                .OrderBy(language => language),
        ];

    /// <summary>Returns whether each form is a function word of its language.</summary>
    public bool[] FunctionWords()
    {
        var functions = new bool[_forms.Count];
        for (int form = 0; form < functions.Length; form++)
            functions[form] = LanguageRules.Of(_forms.LanguageOf(form)).IsFunctionWord(_words[_wordOfForm[form]]);
        return functions;
    }

    /// <summary>
    /// Returns the number of the form at the current position of <paramref name="reader"/>, and adds a new form with
    /// its word and term.
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <param name="language">The language by whose rules the reader reads.</param>
    public int FormOf(ref TermReader reader, Language language)
    {
        if (reader.Kind != TermKind.Word)
            language = Language.None;
        int form = _forms.NumberOf(reader.Written, language, out bool isNewForm);
        if (!isNewForm)
            return form;

        int word = _words.NumberOf(reader.Folded, language, out bool isNewWord);
        _wordOfForm.Add(word);
        if (isNewWord)
            _termOfWord.Add(_terms.NumberOf(reader.Stem, language, out _));
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
            Language language = other.Forms.LanguageOf(form);
            numbers[form] = _forms.NumberOf(other.Forms[form], language, out bool isNewForm);
            if (!isNewForm)
                continue;

            int wordThere = other.WordOfForm(form);
            _wordOfForm.Add(_words.NumberOf(other.Words[wordThere], language, out bool isNewWord));
            if (isNewWord)
                _termOfWord.Add(_terms.NumberOf(other.Terms[other.TermOfWord(wordThere)], language, out _));
        }

        return numbers;
    }
}
