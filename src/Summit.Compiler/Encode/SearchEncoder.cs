using Summit.Compiler.Index.Search;
using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Compiler.Encode;

/// <summary>
/// Encodes a search index into the tables of <see cref="SearchTables"/>. Separate encoders write words, postings and
/// positions.
/// </summary>
internal static class SearchEncoder
{
    /// <summary>
    /// Encodes the index of <paramref name="words"/>. Returns null if the index is larger than
    /// <paramref name="maxBytes"/> bytes.
    /// </summary>
    public static StoredData? Encode(SearchWords words, int maxBytes)
    {
        byte[] ranks = FormRanks.Of(words.Tokens, words.Vocabulary);
        var postings = new PostingLists(words.Tokens, words.Vocabulary, words.Boosts, ranks);
        if (SearchSize.LowerBound(words.Tokens, words.Vocabulary, postings) > maxBytes)
            return null;
        StoredData data = Encode(words, ranks, postings);
        return data.ByteCount <= maxBytes ? data : null;
    }

    private static StoredData Encode(SearchWords words, byte[] ranks, PostingLists postings)
    {
        TokenStream tokens = words.Tokens;
        var order = new WordOrder(words.Vocabulary);
        var terms = new PostingEncoder(postings, words.Vocabulary.Terms.Count, tokens.RowCount);
        var spellings = new WordEncoder(words.Vocabulary, order, terms.Order, ranks);
        var positions = new PositionEncoder(tokens, words.Vocabulary, postings, terms.Order);
        NumberData[] numbers =
        [
            new(SearchTables.RecordCount, tokens.RowCount - TableLayout.FirstRow),
            new(SearchTables.WordCount, order.Spellings.Length),
            new(SearchTables.FirstWord, order.FirstWord),
            new(SearchTables.FormCount, spellings.FormCount),
            new(SearchTables.FieldCount, tokens.FieldCount),
            new(SearchTables.FirstGroupedTerm, terms.Order.FirstGrouped),
            new(SearchTables.TextLanguages, words.LanguageBits),
        ];
        TableData[] tables =
        [
            .. spellings.Tables(),
            .. terms.Tables(),
            TableBytes.Of(SearchTables.CompletionTree, CompletionTreeBuilder.Build(order, postings)),
            .. positions.Tables(),
            .. words.Synonyms is { } synonyms
                ? (TableData[])[TableBytes.Utf8(SearchTables.Synonyms, [SynonymTable.Of(synonyms)])]
                : [],
        ];
        return new StoredData(
            new EquatableArray<NumberData>(numbers),
            new EquatableArray<TableData>([
                .. SearchTables.All.SelectMany(table => tables.Where(data => data.Table == table)),
            ])
        );
    }
}
