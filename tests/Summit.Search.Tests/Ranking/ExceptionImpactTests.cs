using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Ranking;

/// <summary>
/// Records whose words have more different frequencies than a record keeps impacts, so that some postings are
/// exceptions.
/// </summary>
public static class ExceptionImpactTests
{
    public const int WordCount = 120;
    private const int WordsOfRecord = 12;

    [Theory]
    [InlineData(300)]
    [InlineData(9000)]
    public static void Every_kind_of_query_agrees(int count)
    {
        DocSet set = DocSet.Of([.. Enumerable.Range(0, count).Select(Text)]);
        StoredIndex.Use(set);
        var reference = new ReferenceSearch(new ReferenceIndex(set));
        foreach (ReferencePart[] query in Enumerable.Range(0, 8).SelectMany(Queries))
        {
            string text = ReferencePart.Text(query, set.Fields);
            Agreement.Assert(reference.Run(query), text);
            Found all = Found.By(text, count);
            Assert.Equal(all.Ordinals.Distinct(), all.Ordinals);
            Assert.Equal(all.Ordinals.Take(10), Found.By(text).Ordinals);
        }
    }

    /// <summary>
    /// Returns twelve words: the first occurs once, the second twice, and so on. In some records they have an accent.
    /// </summary>
    public static string Text(int record) =>
        string.Join(
            ' ',
            Enumerable
                .Range(0, WordsOfRecord)
                .SelectMany(i => Enumerable.Repeat(Word((record * 7) + (i * 13), (record + i) % 3 == 0), i + 1))
        );

    private static IEnumerable<ReferencePart[]> Queries(int number)
    {
        string word = Word(number * 11, isAccented: false);
        string other = Word((number * 11) + 13, isAccented: false);
        yield return [new WordPart(QueryOccur.Should, -1, word)];
        yield return [new WordPart(QueryOccur.Should, -1, Word(number * 11, isAccented: true))];
        yield return [new WordPart(QueryOccur.Should, -1, word), new WordPart(QueryOccur.Should, -1, other)];
        yield return [new WordPart(QueryOccur.Must, -1, word), new WordPart(QueryOccur.Must, -1, other)];
        yield return [new WordPart(QueryOccur.Should, -1, word), new WordPart(QueryOccur.Not, -1, other)];
        yield return [new PhrasePart(QueryOccur.Should, -1, $"{word} {other}")];
        yield return [new PrefixPart(QueryOccur.Should, -1, word[..2])];
    }

    public static string Word(int number, bool isAccented)
    {
        int word = number % WordCount;
        return $"{(char)('b' + (word % 20))}{(isAccented ? 'á' : 'a')}{(char)('c' + (word / 20))}";
    }
}
