using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Reads the words of texts into a token stream, together with the words that also find the texts: the words of
/// synonyms, and the words of the aliases of records.
/// </summary>
/// <remarks>
/// <para>A synonym of one word has the positions of the first and of the last word that it stands for, so that phrases
/// with the words around it match. A synonym of several words is a text of its own.</para>
/// <para>An alias is a text of its own. Its words count once for the record, and not at all if the label has
/// them.</para>
/// </remarks>
/// <param name="tokens">Receives the words.</param>
/// <param name="vocabulary">Receives new words.</param>
/// <param name="language">The language of the texts.</param>
/// <param name="synonyms">The synonyms.</param>
internal sealed class TextTokens(TokenStream tokens, Vocabulary vocabulary, Language language, SynonymRules synonyms)
{
    private readonly byte[] _buffer = new byte[TermReader.BufferLength];
    private readonly SynonymMatcher _matcher = new(synonyms, vocabulary);

    /// <summary>The words read so far.</summary>
    public TokenStream Tokens => tokens;

    /// <summary>The vocabulary of the words.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Adds a text, with or without its synonyms.</summary>
    public void Add(byte[] text, bool withSynonyms)
    {
        if (withSynonyms && !synonyms.IsEmpty)
        {
            AddWithSynonyms(FormsOf(text));
            return;
        }

        var reader = new TermReader(text, language, _buffer);
        while (reader.MoveNext())
            tokens.Add(vocabulary.FormOf(ref reader));
        tokens.EndText();
    }

    /// <summary>Adds the label of a record, and then its aliases.</summary>
    /// <param name="label">The label, which can have no words.</param>
    /// <param name="withSynonyms">Whether to add the synonyms of the label.</param>
    /// <param name="aliases">The aliases.</param>
    public void AddNames(byte[] label, bool withSynonyms, IEnumerable<byte[]> aliases)
    {
        Add(label, withSynonyms);
        byte[][] others = [.. aliases];
        if (others.Length == 0)
            return;
        var names = new List<List<int>> { FormsOf(label) };
        var counted = new HashSet<int>(names[0].Select(TermOf));

        // The longest alias comes first. An alias within another name adds nothing, because phrases find it there.
        foreach (List<int> forms in others.Select(FormsOf).OrderByDescending(static forms => forms.Count))
        {
            if (names.Exists(name => Contains(name, forms)))
                continue;
            names.Add(forms);
            foreach (int form in forms)
                tokens.Add(form, counted.Add(TermOf(form)) ? TokenWeight.Alias : TokenWeight.None);
            tokens.EndText();
        }
    }

    private int TermOf(int form) => vocabulary.TermOfWord(vocabulary.WordOfForm(form));

    private List<int> FormsOf(byte[] text)
    {
        var forms = new List<int>();
        var reader = new TermReader(text, language, _buffer);
        while (reader.MoveNext())
            forms.Add(vocabulary.FormOf(ref reader));
        return forms;
    }

    private static bool Contains(List<int> name, List<int> part)
    {
        for (int start = 0; start <= name.Count - part.Count; start++)
        {
            if (name.GetRange(start, part.Count).SequenceEqual(part))
                return true;
        }

        return false;
    }

    private void AddWithSynonyms(List<int> forms)
    {
        List<SynonymMatch> matches = _matcher.Find(forms);
        for (int i = 0; i < forms.Count; i++)
        {
            tokens.Add(forms[i]);
            AddOverlaps(i, TermOf(forms[i]), matches);
        }

        tokens.EndText();
        foreach (SynonymMatch match in matches.Where(static match => match.Rule.To.Length > 1))
        {
            foreach (int form in FormsOf(match.Rule.Added))
                tokens.Add(form, TokenWeight.Alias);
            tokens.EndText();
        }
    }

    /// <summary>
    /// Adds the synonyms of one word at the position of the word at <paramref name="index"/>. A position has a term
    /// only once.
    /// </summary>
    private void AddOverlaps(int index, int written, List<SynonymMatch> matches)
    {
        HashSet<int>? terms = null;
        IEnumerable<SynonymMatch> here = matches
            .Where(match => match.First == index || match.Last == index)
            .OrderBy(match => match.First != index);
        foreach (SynonymMatch match in here)
        {
            if (match.Rule.To.Length > 1)
                continue;
            int form = FormsOf(match.Rule.Added)[0];
            terms ??= [written];
            if (terms.Add(TermOf(form)))
                tokens.AddOverlap(form, match.First == index ? TokenWeight.Alias : TokenWeight.None);
        }
    }
}
