using System.Globalization;
using System.Text;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Formats one decoded element of each table of a search index. Most samples show the first word after the marked
/// stems.
/// </summary>
internal sealed class SearchSamples
{
    private readonly Dictionary<string, Func<string>> _samples;
    private readonly DecodedSearch _search;
    private readonly int _word;
    private readonly int _term;

    private SearchSamples(DecodedSearch search)
    {
        _search = search;
        _word = search.Words.FirstWord;
        _term = search.Words.TermOf(_word);
        _samples = new Dictionary<string, Func<string>>
        {
            [SearchTables.Words.Name] = () => $"{Word(_word)}, term {Number(_term)}",
            [SearchTables.WordStarts.Name] = () => $"{Word(0)} at {At(SearchTables.WordStarts, 0)}",
            [SearchTables.WordLengths.Name] = () => $"{Word(_word)}: {At(SearchTables.WordLengths, _word)} bytes",
            [SearchTables.WordPrefixes.Name] = () =>
                $"{Word(0)}: 0x{_search.Data.Table(SearchTables.WordPrefixes)[0].ToString("x16", CultureInfo.InvariantCulture)}",
            [SearchTables.WordTerms.Name] = () =>
                $"{Word(_word)}: term {Number(_term)}, {Rank(search.Words.TermsAndRanks[_word])}",
            [SearchTables.Forms.Name] = () => Form(0),
            [SearchTables.FormStarts.Name] = () => $"form 0: {At(SearchTables.FormStarts, 0)}",
            [SearchTables.FormWords.Name] = () =>
                $"{Form(0)}: word {Word(search.Words.WordOf(0))}, {Rank(search.Words.FormWords[0])}",
            [SearchTables.Terms.Name] = () => Term(0),
            [SearchTables.RowImpacts.Name] = RowImpacts,
            [SearchTables.DenseTerms.Name] = DenseTerm,
            [SearchTables.WordSignatures.Name] = () =>
                $"{Word(_word)}: 0x{_search.Data.Table(SearchTables.WordSignatures)[0].ToString("x8", CultureInfo.InvariantCulture)}",
            [SearchTables.CompletionTree.Name] = CompletionNode,
            [SearchTables.PositionStarts.Name] = () => $"term 0: {At(SearchTables.PositionStarts, 0)}",
            [SearchTables.DenseRanks.Name] = () =>
                $"{At(SearchTables.DenseRanks, search.Data.Table(SearchTables.DenseRanks).Count - 1)} records before the last block of {Number(1 << PositionLayout.RankShift)} rows",
            [SearchTables.PairBits.Name] = () =>
                $"row 1: 0x{_search.Data.Table(SearchTables.PairBits)[TableLayout.FirstRow].ToString("x16", CultureInfo.InvariantCulture)}",
            [SearchTables.FieldEnds.Name] = () => $"row 0, field 0: position {At(SearchTables.FieldEnds, 0)}",
            [SearchTables.TextEndStarts.Name] = () =>
                $"row 1: text end {At(SearchTables.TextEndStarts, TableLayout.FirstRow)}",
            [SearchTables.TextEnds.Name] = TextEnd,
            [SearchTables.PostingPage.Name] = Posting,
            [SearchTables.PositionPage.Name] = () =>
                $"{Word(_word)}, first record: positions {string.Join(" ", search.Positions[_term].Positions[0])}",
            [SearchTables.Synonyms.Name] = Synonym,
        };
    }

    /// <summary>Returns the sample of a stored table; empty if the index has no words.</summary>
    public static string Of(StoredTable table, DecodedSearch search) =>
        search.Words.FirstWord < search.Words.Spellings.Length ? new SearchSamples(search)._samples[table.Name]() : "";

    private static string Rank(int packed) =>
        (packed & WordLayout.NoRank) is var rank and < WordLayout.NoRank ? $"form rank {Number(rank)}" : "no form";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string At(StoredTable table, long index) => Number((long)_search.Data.Table(table)[index]);

    private string Word(int word) => DecodedWords.Quoted(_search.Words.Spellings[word]);

    private string Form(int form) => DecodedWords.Quoted(_search.Words.Forms[form]);

    private string Term(int index)
    {
        ulong word = _search.Terms[index];
        string start = _search.Terms.IsDense(index) ? "dense number" : "start";
        return $"{(_search.Terms.IsGroup(index) ? "group" : "term")} {Number(index)}: {Number(TermLayout.Count(word))} records, block maximum {Number(TermLayout.BlockMax(word))}, {start} {Number(TermLayout.Start(word))}";
    }

    private string RowImpacts()
    {
        TableReader table = _search.Data.Table(SearchTables.RowImpacts);
        IEnumerable<string> impacts = Enumerable
            .Range(0, ImpactLayout.ExceptionSlot)
            .Select(slot => table[RowImpactVerifier.IndexOf(TableLayout.FirstRow, slot, _search.Terms.Records)])
            .TakeWhile(static impact => impact != 0)
            .Select(static impact => impact.ToString(CultureInfo.InvariantCulture));
        return $"row 1: {string.Join(" ", impacts)}";
    }

    private string DenseTerm()
    {
        TableReader table = _search.Data.Table(SearchTables.DenseTerms);
        return $"term {Number(_search.DenseTerms.First())}: block maximum {Number((long)table[DenseLayout.HeaderBytes])} of rows 0 to {Number((1 << DenseLayout.BlockMaxShift) - 1)}";
    }

    private string CompletionNode()
    {
        TableReader table = _search.Data.Table(SearchTables.CompletionTree);
        return table.Count > 1 ? $"node 1: {Word((int)table[1])}" : "node 0: unused";
    }

    private string TextEnd() =>
        _search.Data.Table(SearchTables.TextEnds).Count == 0
            ? "none"
            : $"text end 0: position {At(SearchTables.TextEnds, 0)}";

    private string Posting()
    {
        int word = _word;
        while (word < _search.Words.Spellings.Length && IsDense(_search.Words.TermOf(word)))
            word++;
        if (word == _search.Words.Spellings.Length)
            return "";
        DecodedTerm term = _search.Postings[_search.Words.TermOf(word)];
        long index = RowImpactVerifier.IndexOf(term.Rows[0], term.Slots[0], _search.Terms.Records);
        string impact =
            term.Slots[0] == ImpactLayout.ExceptionSlot
                ? "an exception"
                : "impact " + At(SearchTables.RowImpacts, index);
        return $"{Word(word)}: row {Number(term.Rows[0])}, slot {Number(term.Slots[0])}, {impact}";
    }

    private string Synonym()
    {
        TableReader table = _search.Data.Table(SearchTables.Synonyms);
        byte[] line =
        [
            .. Enumerable
                .Range(0, (int)table.Count)
                .Select(index => (byte)table[index])
                .TakeWhile(static letter => letter != '\n'),
        ];
        string[] parts = Encoding.UTF8.GetString(line).Split('\t');
        return $"\"{parts[0]}\" finds \"{parts[parts.Length - 1]}\"";
    }

    private bool IsDense(int term) => term < _search.Terms.FirstGrouped && _search.Terms.IsDense(term);
}
