using Summit.Compiler.Index.Search;
using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>
/// Encodes the words of a search index and their forms. <see cref="WordLayout"/> describes the format.
/// </summary>
internal sealed class WordEncoder
{
    private readonly Vocabulary _vocabulary;
    private readonly WordOrder _order;
    private readonly TermOrder _terms;
    private readonly byte[] _ranks;
    private readonly (int Word, int Form)[] _forms;

    /// <summary>Creates an encoder.</summary>
    /// <param name="vocabulary">The vocabulary of the index.</param>
    /// <param name="order">The stored order of the words.</param>
    /// <param name="terms">The numbers of the terms in the index.</param>
    /// <param name="ranks">The rank of each form.</param>
    public WordEncoder(Vocabulary vocabulary, WordOrder order, TermOrder terms, byte[] ranks)
    {
        _vocabulary = vocabulary;
        _order = order;
        _terms = terms;
        _ranks = ranks;
        _forms = FormsThatDiffer();
    }

    /// <summary>The number of forms that are spelled differently from their word.</summary>
    public int FormCount => _forms.Length;

    /// <summary>Returns the tables of words and forms.</summary>
    public IEnumerable<TableData> Tables()
    {
        byte[][] words = _order.Spellings;
        byte[][] forms = [.. _forms.Select(form => _vocabulary.Forms[form.Form])];
        yield return TableBytes.Utf8(SearchTables.Words, [Joined(words)]);
        yield return TableBytes.Of(SearchTables.WordStarts, [.. Starts(words).Where((_, word) => IsSampled(word))]);
        yield return TableBytes.Of(
            SearchTables.WordLengths,
            Array.ConvertAll(words, static word => checked((byte)word.Length))
        );
        yield return TableBytes.Of(
            SearchTables.WordPrefixes,
            words.Where((_, word) => IsSampled(word)).Select(word => WordLayout.Prefix(word)).ToArray()
        );
        yield return TableBytes.Of(SearchTables.WordTerms, TermsOfWords());
        yield return TableBytes.Utf8(SearchTables.Forms, [Joined(forms)]);
        yield return TableBytes.Of(SearchTables.FormStarts, Starts(forms));
        yield return TableBytes.Of(
            SearchTables.FormWords,
            Array.ConvertAll(_forms, form => WithRank(form.Word, _ranks[form.Form]))
        );
        yield return TableBytes.Of(
            SearchTables.WordSignatures,
            words.Skip(_order.FirstWord).Select(word => WordLayout.Signature(word)).ToArray()
        );
    }

    private static bool IsSampled(int word) => word % (1 << WordLayout.SampleShift) == 0;

    private static byte[] Joined(byte[][] spellings) => [.. spellings.SelectMany(spelling => spelling)];

    private static int WithRank(int number, int rank) => (number << WordLayout.RankBits) | rank;

    /// <summary>Returns the offset of each spelling, followed by the end of the last.</summary>
    private static int[] Starts(byte[][] spellings)
    {
        var starts = new int[spellings.Length + 1];
        for (int i = 0; i < spellings.Length; i++)
            starts[i + 1] = starts[i] + spellings[i].Length;
        return starts;
    }

    /// <summary>
    /// Returns for each word its term and the rank of the form with the same spelling. A word without such a form has
    /// <see cref="WordLayout.NoRank"/>.
    /// </summary>
    private int[] TermsOfWords()
    {
        int[] numbers = [.. _order.Terms.Select(term => WithRank(_terms.NumberOf(term), WordLayout.NoRank))];
        for (int form = 0; form < _vocabulary.Forms.Count; form++)
        {
            int word = _vocabulary.WordOfForm(form);
            if (IsSpeltLikeWord(form))
                numbers[_order.OrderOf(word)] = WithRank(_terms.NumberOf(_vocabulary.TermOfWord(word)), _ranks[form]);
        }

        return numbers;
    }

    private (int Word, int Form)[] FormsThatDiffer() =>
        [
            .. Enumerable
                .Range(0, _vocabulary.Forms.Count)
                .Where(form => !IsSpeltLikeWord(form))
                .Select(form => (_order.OrderOf(_vocabulary.WordOfForm(form)), form))
                .OrderBy(form => form.Item1)
                .ThenBy(form => _vocabulary.Forms[form.form], ByteOrder.Instance),
        ];

    private bool IsSpeltLikeWord(int form) =>
        _vocabulary.Forms[form].AsSpan().SequenceEqual(_vocabulary.Words[_vocabulary.WordOfForm(form)]);
}
