using FsCheck;
using FsCheck.Fluent;

namespace Summit.Search.Tests.Harness;

/// <summary>Queries of every kind over the words of <see cref="RandomDocs"/>.</summary>
internal static class RandomQueries
{
    private const int Depth = 2;

    /// <summary>Generates queries for a corpus with <paramref name="fields"/> fields.</summary>
    public static Gen<ReferencePart[]> Over(int fields) => Parts(fields, Depth);

    private static Gen<ReferencePart[]> Parts(int fields, int depth) =>
        from count in Gen.Frequency((2, Gen.Constant(1)), (3, Gen.Choose(2, 4)))
        from parts in Part(fields, depth).ArrayOf(count)
        select parts;

    private static Gen<ReferencePart> Part(int fields, int depth)
    {
        Gen<ReferencePart> leaf = Gen.Frequency(
            (6, Word(fields)),
            (1, Prefix(fields)),
            (1, Fuzzy(fields)),
            (2, Phrase(fields)),
            (1, PhrasePrefix(fields)),
            (1, Near(fields))
        );
        return depth == 0 ? leaf : Gen.Frequency((5, leaf), (1, Group(fields, depth - 1)));
    }

    private static Gen<QueryOccur> Occur =>
        Gen.Frequency(
            (5, Gen.Constant(QueryOccur.Should)),
            (2, Gen.Constant(QueryOccur.Must)),
            (1, Gen.Constant(QueryOccur.Not))
        );

    private static Gen<int> Field(int fields) => Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, fields - 1)));

    /// <summary>A word of the corpora, or a word that they do not contain.</summary>
    private static Gen<string> AnyWord =>
        Gen.Frequency(
            (9, RandomDocs.Word),
            (3, Gen.Elements(RandomDocs.Words)),
            (1, Gen.Elements("nowhere", "signing", "nta", "summittreaty", "snowline", "line-summit"))
        );

    private static Gen<string> Words(int min, int max) =>
        from count in Gen.Choose(min, max)
        from words in AnyWord.ArrayOf(count)
        select string.Join(' ', words);

    private static Gen<ReferencePart> Word(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from word in AnyWord
        select (ReferencePart)new WordPart(occur, field, word);

    private static Gen<ReferencePart> Prefix(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from word in AnyWord
        from length in Gen.Choose(1, 4)
        select (ReferencePart)new PrefixPart(occur, field, word[..Math.Min(length, word.Length)]);

    private static Gen<ReferencePart> Fuzzy(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from word in AnyWord
        from edits in Gen.Choose(1, 2)
        select (ReferencePart)new FuzzyPart(occur, field, word, edits);

    private static Gen<ReferencePart> Phrase(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from words in Words(1, 3)
        select (ReferencePart)new PhrasePart(occur, field, words);

    private static Gen<ReferencePart> PhrasePrefix(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from words in Words(1, 2)
        from prefix in AnyWord
        from length in Gen.Choose(1, 4)
        select (ReferencePart)new PhrasePrefixPart(occur, field, words, prefix[..Math.Min(length, prefix.Length)]);

    private static Gen<ReferencePart> Near(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from words in Words(2, 3)
        from distance in Gen.Choose(1, 12)
        select (ReferencePart)new NearPart(occur, field, words, distance);

    private static Gen<ReferencePart> Group(int fields, int depth) =>
        from occur in Occur
        from field in Field(fields)
        from parts in Parts(fields, depth)
        select (ReferencePart)new GroupPart(occur, field, parts);
}
