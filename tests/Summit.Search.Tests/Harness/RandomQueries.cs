using FsCheck;
using FsCheck.Fluent;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Harness;

/// <summary>Queries of every kind over some words.</summary>
/// <param name="word">The words.</param>
internal sealed class RandomQueries(Gen<string> word)
{
    private const int Depth = 2;

    private static readonly RandomQueries OfDocs = new(
        Gen.Frequency(
            (9, RandomDocs.Word),
            (3, Gen.Elements(RandomDocs.Words)),
            (1, Gen.Elements("nowhere", "signing", "nta", "summittreaty", "snowline", "line-summit"))
        )
    );

    /// <summary>
    /// Generates queries over the words of <see cref="RandomDocs"/> for a corpus with <paramref name="fields"/> fields.
    /// </summary>
    public static Gen<ReferencePart[]> Over(int fields) => OfDocs.For(fields);

    /// <summary>Generates queries for a corpus with <paramref name="fields"/> fields.</summary>
    public Gen<ReferencePart[]> For(int fields) => Parts(fields, Depth);

    private Gen<ReferencePart[]> Parts(int fields, int depth) =>
        from count in Gen.Frequency((2, Gen.Constant(1)), (3, Gen.Choose(2, 4)))
        from parts in Part(fields, depth).ArrayOf(count)
        select parts;

    private Gen<ReferencePart> Part(int fields, int depth)
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

    private Gen<string> Words(int min, int max) =>
        from count in Gen.Choose(min, max)
        from words in word.ArrayOf(count)
        select string.Join(' ', words);

    private Gen<ReferencePart> Word(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from each in word
        select (ReferencePart)new WordPart(occur, field, each);

    private Gen<ReferencePart> Prefix(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from each in word
        from length in Gen.Choose(1, 4)
        select (ReferencePart)new PrefixPart(occur, field, PrefixOf(each, length));

    private Gen<ReferencePart> Fuzzy(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from each in word
        from edits in Gen.Choose(1, 2)
        select (ReferencePart)new FuzzyPart(occur, field, each, edits);

    private Gen<ReferencePart> Phrase(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from words in Words(1, 3)
        select (ReferencePart)new PhrasePart(occur, field, words);

    private Gen<ReferencePart> PhrasePrefix(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from words in Words(1, 2)
        from prefix in word
        from length in Gen.Choose(1, 4)
        select (ReferencePart)new PhrasePrefixPart(occur, field, words, PrefixOf(prefix, length));

    private Gen<ReferencePart> Near(int fields) =>
        from occur in Occur
        from field in Field(fields)
        from words in Words(2, 3)
        from distance in Gen.Choose(1, 12)
        select (ReferencePart)new NearPart(occur, field, words, distance);

    private Gen<ReferencePart> Group(int fields, int depth) =>
        from occur in Occur
        from field in Field(fields)
        from parts in Parts(fields, depth)
        select (ReferencePart)new GroupPart(occur, field, parts);

    /// <summary>Returns the first letters of a word; the whole word if they would end with a sign.</summary>
    private static string PrefixOf(string word, int length) =>
        length < word.Length && char.IsLetterOrDigit(word[length - 1]) ? word[..length] : word;
}
