using FsCheck;
using FsCheck.Fluent;

namespace Summit.Search.Tests.Harness;

/// <summary>Queries of every kind over the words of <see cref="RandomDocs"/>.</summary>
internal static class RandomQueries
{
    private const int Depth = 2;

    /// <summary>A query over so many fields.</summary>
    public static Gen<QueryPart[]> Over(int fields) => Parts(fields, Depth);

    private static Gen<QueryPart[]> Parts(int fields, int depth) =>
        from count in Gen.Frequency((2, Gen.Constant(1)), (3, Gen.Choose(2, 4)))
        from parts in Part(fields, depth).ArrayOf(count)
        select parts;

    private static Gen<QueryPart> Part(int fields, int depth)
    {
        Gen<QueryPart> leaf = Gen.Frequency((6, Word(fields)), (1, Prefix(fields)), (1, Fuzzy(fields)), (2, Phrase(fields)), (1, Near(fields)));
        return depth == 0 ? leaf : Gen.Frequency((5, leaf), (1, Group(fields, depth - 1)));
    }

    private static Gen<QueryOccur> Occur =>
        Gen.Frequency((5, Gen.Constant(QueryOccur.Should)), (2, Gen.Constant(QueryOccur.Must)), (1, Gen.Constant(QueryOccur.Not)));

    private static Gen<int> Field(int fields) => Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, fields - 1)));

    /// <summary>A word of the corpora, or one that they have not.</summary>
    private static Gen<string> AnyWord => Gen.Frequency((9, RandomDocs.Word), (3, Gen.Elements(RandomDocs.Words)), (1, Gen.Elements("nowhere", "signing", "nta")));

    private static Gen<string> Words(int least, int most) =>
        from count in Gen.Choose(least, most)
        from words in AnyWord.ArrayOf(count)
        select string.Join(' ', words);

    private static Gen<QueryPart> Word(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from word in AnyWord
        select (QueryPart)new WordPart(occur, field, word);

    private static Gen<QueryPart> Prefix(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from word in AnyWord
        from length in Gen.Choose(1, 4)
        select (QueryPart)new PrefixPart(occur, field, word[..Math.Min(length, word.Length)]);

    private static Gen<QueryPart> Fuzzy(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from word in AnyWord
        from edits in Gen.Choose(1, 2)
        select (QueryPart)new FuzzyPart(occur, field, word, edits);

    private static Gen<QueryPart> Phrase(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from words in Words(1, 3)
        select (QueryPart)new PhrasePart(occur, field, words);

    private static Gen<QueryPart> Near(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from words in Words(2, 3)
        from distance in Gen.Choose(1, 12)
        select (QueryPart)new NearPart(occur, field, words, distance);

    private static Gen<QueryPart> Group(int fields, int depth) =>
        from occur in Occur
        from field in Field(fields)
        from parts in Parts(fields, depth)
        select (QueryPart)new GroupPart(occur, field, parts);
}
