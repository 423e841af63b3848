using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Harness;

/// <summary>Queries over the corpora of <see cref="ZipfDocs"/>.</summary>
internal static class ZipfQueries
{
    /// <summary>Some queries of every kind.</summary>
    public static IEnumerable<ReferencePart[]> OfEveryKind(Random random, int fields)
    {
        for (int i = 0; i < 3; i++)
        {
            yield return [Word(random)];
            yield return [Word(random), Word(random), Word(random)];
            yield return [Word(random, QueryOccur.Must), Word(random, QueryOccur.Must)];
            yield return [Word(random, QueryOccur.Must), Word(random), Word(random, QueryOccur.Not)];
            yield return
            [
                Frequent(random, QueryOccur.Must),
                Frequent(random, QueryOccur.Must),
                Frequent(random, QueryOccur.Must),
                Frequent(random, QueryOccur.Must),
            ];
            yield return [Frequent(random), Frequent(random, QueryOccur.Not)];
            yield return [new PrefixPart(QueryOccur.Should, -1, ZipfDocs.Word(random)[..3])];
            yield return [new FuzzyPart(QueryOccur.Should, -1, Misspelt(random), 1), Word(random)];
            yield return [new FuzzyPart(QueryOccur.Must, -1, Misspelt(random), 2), Word(random)];
            yield return [new PhrasePart(QueryOccur.Should, -1, Pair(random))];
            yield return [new PhrasePart(QueryOccur.Should, random.Next(fields), Pair(random)), Word(random)];
            yield return [new PhrasePart(QueryOccur.Should, -1, Pair(random) + " " + ZipfDocs.Words[0])];
            yield return [new PhrasePrefixPart(QueryOccur.Should, -1, Pair(random), ZipfDocs.Word(random)[..2])];
            yield return
            [
                new PhrasePrefixPart(
                    QueryOccur.Must,
                    random.Next(fields),
                    ZipfDocs.Words[0],
                    ZipfDocs.Word(random)[..3]
                ),
                Word(random),
            ];
            yield return [new NearPart(QueryOccur.Should, -1, Pair(random), 4)];
            yield return [new NearPart(QueryOccur.Must, random.Next(fields), Pair(random), 8), Word(random)];
            yield return [new WordPart(QueryOccur.Should, random.Next(fields), ZipfDocs.Word(random))];
            yield return
            [
                new WordPart(QueryOccur.Must, random.Next(fields), ZipfDocs.Words[random.Next(4)]),
                Word(random),
            ];
            yield return
            [
                new GroupPart(QueryOccur.Must, -1, [Word(random), new PhrasePart(QueryOccur.Should, -1, Pair(random))]),
                new GroupPart(
                    QueryOccur.Should,
                    -1,
                    [Frequent(random, QueryOccur.Must), new GroupPart(QueryOccur.Not, -1, [Frequent(random)])]
                ),
            ];
        }
    }

    /// <summary>Returns <paramref name="count"/> queries of one to five words.</summary>
    public static IEnumerable<ReferencePart[]> Ranked(Random random, int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => (ReferencePart[])[.. Enumerable.Range(0, 1 + (i % 5)).Select(_ => Word(random))]);

    private static WordPart Word(Random random, QueryOccur occur = QueryOccur.Should) =>
        new(occur, -1, ZipfDocs.Word(random));

    private static WordPart Frequent(Random random, QueryOccur occur = QueryOccur.Should) =>
        new(occur, -1, ZipfDocs.Words[random.Next(20)]);

    private static string Pair(Random random) => $"{ZipfDocs.Words[random.Next(10)]} {ZipfDocs.Words[random.Next(10)]}";

    private static string Misspelt(Random random) => ZipfDocs.Word(random)[1..];
}
