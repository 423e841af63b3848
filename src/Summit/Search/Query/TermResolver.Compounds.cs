using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Text;

namespace Summit.Search;

// Finds the other spellings of compounds: joined, hyphenated, or with a blank.
internal unsafe ref partial struct TermResolver<T>
{
    /// <summary>
    /// Adds the other spellings of a part whose words have been found, if it is written as a word.
    /// </summary>
    /// <param name="nodes">The parts of the query.</param>
    /// <param name="part">The index of the part.</param>
    /// <param name="before">
    /// The word of the index that the part before has last; if no record has it, the complement of the first word of the
    /// index after it.
    /// </param>
    private void ResolveCompound(Span<QueryNode> nodes, int part, int before)
    {
        ref QueryNode node = ref nodes[part];
        ReadOnlySpan<byte> text = _query.Slice(node.TextStart, node.TextLength);
        int hyphenLength = 0;
        int hyphen = _isWholeText ? CompoundText.NoHyphen : CompoundText.HyphenOf(text, out hyphenLength);
        if (hyphen > 0)
            AddJoined(ref node, text[..hyphen], text[(hyphen + hyphenLength)..], CompoundReading.Also);
        else if (Count == node.FirstTerm && node.HasMissingTerm && hyphen < 0)
            Divide(ref node, text);
        if (hyphen <= 0 && part > 0 && IsPairOfWords(nodes[part - 1], node))
        {
            ReadOnlySpan<byte> first = _query.Slice(nodes[part - 1].TextStart, nodes[part - 1].TextLength);
            if (MayBeginJoined(before, first, text))
                AddJoined(ref node, first, text, CompoundReading.WithPrevious);
        }
    }

    /// <summary>
    /// Returns whether a longer word of the index may begin with a word and go on as the next word begins. Most words
    /// begin no such word, which saves the look-up of their joined word.
    /// </summary>
    /// <param name="word">
    /// The first word in the index; if no record has it, the complement of the first word of the index after it.
    /// </param>
    /// <param name="first">The text of the first word.</param>
    /// <param name="second">The text of the second word.</param>
    private readonly bool MayBeginJoined(int word, scoped ReadOnlySpan<byte> first, scoped ReadOnlySpan<byte> second)
    {
        // A sign in the text may be missing in the folded forms, with which the index is compared.
        if (!CompoundText.IsPlain(first) || !CompoundText.IsPlain(second[..1]))
            return true;
        int next = word < 0 ? ~word : word + 1;
        return _index.HasLonger(next, first, (byte)Folding.Lower(second[0]));
    }

    /// <summary>Returns whether two parts are optional words that only white space separates.</summary>
    private readonly bool IsPairOfWords(in QueryNode before, in QueryNode node) =>
        before.Kind == QueryKind.Word
        && node.Kind == QueryKind.Word
        && before.Occur == QueryOccur.Should
        && node.Occur == QueryOccur.Should
        && (before.Field & node.Field) < 0
        && (before.FieldLength | node.FieldLength) == 0
        && before.TextStart + before.TextLength is var end
        && end < node.TextStart
        && Compounds.LinkOf(_query[end..node.TextStart]) == WordLink.Blank;

    /// <summary>
    /// Adds the term of the word that two texts form together, if the index has it; in an index of several languages, in
    /// the first language that has it. The term counts as little as a function word if the two words may stand together
    /// by chance, as in <c>on line</c>.
    /// </summary>
    [SkipLocalsInit]
    private void AddJoined(
        ref QueryNode node,
        scoped ReadOnlySpan<byte> first,
        scoped ReadOnlySpan<byte> second,
        CompoundReading reading
    )
    {
        Span<byte> joined = stackalloc byte[TermReader.MaxBytes];
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        int length = CompoundText.Join(first, second, joined);
        if (length == 0 || Count == MaxTerms)
            return;
        var reader = new TermReader(joined[..length], _language, buffer);
        if (!reader.MoveNext() || reader.Kind != TermKind.Word || reader.Start > 0 || reader.End != length)
            return;
        if (_language.Languages.Length == 0 && !MayHaveTerm(ref reader))
            return;
        int term = FindTerm(ref reader, out int rank);
        if (term < 0)
            return;
        int form = rank < WordLayout.NoRank ? 1 << rank : 0;
        if (reading == CompoundReading.Also && node.Occur != QueryOccur.Should)
            reading = CompoundReading.Only;
        bool mayBeChance = reading != CompoundReading.Also && !CompoundText.MayJoin(first, second, _language);
        if (mayBeChance && (reading == CompoundReading.Only || _language.IsFunctionWord(reader.Folded)))
            return;
        if (reading == CompoundReading.Only)
        {
            Count = node.FirstTerm;
            node.Kind = QueryKind.Word;
            node.HasMissingTerm = false;
        }

        node.Compound = reading;
        Add(term, Rarity(term) * (mayBeChance ? FunctionWords.Weight : 1), form);
    }

    /// <summary>
    /// Returns whether a word beside the place of the reader's word among the words of the index begins as its stem does.
    /// Most joined words are in no index, and this test saves two look-ups of their stem.
    /// </summary>
    private readonly bool MayHaveTerm(ref TermReader reader)
    {
        // A stem may end in another letter than the word: that of butterfly is butterfli.
        ReadOnlySpan<byte> stem = reader.Folded[..reader.Folded.CommonPrefixLength(reader.Stem)];
        int word = _index.FirstAtOrAfter(reader.Folded);
        return (word < _index.Counts.Words && _index.Word(word).StartsWith(stem))
            || (word > 0 && _index.Word(word - 1).StartsWith(stem));
    }

    /// <summary>
    /// Makes a word that no record has the phrase of two words of the index, as a text with a hyphen or a blank has them.
    /// </summary>
    [SkipLocalsInit]
    private void Divide(ref QueryNode node, scoped ReadOnlySpan<byte> text)
    {
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(text, _language, buffer);
        if (!reader.MoveNext() || reader.Kind != TermKind.Word || reader.End != text.Length || Count + 2 > MaxTerms)
            return;
        int next = _language.Languages.Length == 0 ? ~_word : _index.FirstAtOrAfter(reader.Folded);
        int at = WordDivision.Find(_index, reader.Folded, next);
        if (at == 0)
            return;
        node.HasMissingTerm = false;
        node.Compound = CompoundReading.Divided;
        if (_language.Languages.Length > 0)
        {
            DivideInLanguages(ref node, reader.Folded, at);
            return;
        }

        node.Kind = QueryKind.Phrase;
        AddWord(_index.FindWord(reader.Folded[..at]));
        AddWord(_index.FindWord(reader.Folded[at..]));
    }

    /// <summary>Makes a word the phrase of two words of the same language, in each language that has both.</summary>
    [SkipLocalsInit]
    private void DivideInLanguages(ref QueryNode node, scoped ReadOnlySpan<byte> joined, int at)
    {
        Span<byte> divided = stackalloc byte[WordDivision.MaxDividedLength];
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        int length = WordDivision.Divide(joined, at, divided);
        node.Kind = QueryKind.Phrase;
        ResolveSequences(ref node, divided[..length], length, buffer);
        if (node.HasMissingTerm)
            (node.Kind, node.Compound) = (QueryKind.Word, CompoundReading.None);
        foreach (ref QueryTerm term in _terms[node.FirstTerm..Count])
            term = new QueryTerm(term.Number, term.Weight, QueryTerm.AnyForm);
    }

    private void AddWord(int word) => Add(_index.TermOf(word), Rarity(_index.TermOf(word)), QueryTerm.AnyForm);
}
