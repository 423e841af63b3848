using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Summit.Search.Tests.Harness;

/// <summary>Random corpora whose records refer to records with aliases and whose words have synonyms.</summary>
internal static class RandomNames
{
    private static readonly SearchField[] AllFields =
    [
        new("Body"),
        new("People", 2) { IsReference = true },
        new("Plain") { IgnoresSynonyms = true },
        new("Strict") { IsReference = true, IgnoresAliases = true },
    ];

    /// <summary>A random corpus.</summary>
    public static readonly Gen<DocSet> Sets =
        from language in Gen.Elements(Language.None, Language.English)
        from fields in Gen.Choose(1, AllFields.Length)
        from names in Names.ArrayOf(5)
        from synonyms in Group.ArrayOf(3)
        from count in Gen.Frequency((1, Gen.Choose(0, 4)), (4, Gen.Choose(5, 40)))
        from docs in Doc(fields, names.Length).ArrayOf(count)
        select new DocSet(language, [.. AllFields.Take(fields)], docs) { Names = names, Synonyms = synonyms };

    private static Gen<string[]> Names =>
        from count in Gen.Choose(1, 4)
        from names in Words(1, 3).ArrayOf(count)
        select names;

    private static Gen<SynonymSet> Group =>
        from both in Words(1, 3).ArrayOf(3)
        from wanted in Words(1, 2).ArrayOf(1)
        from to in Words(1, 2).ArrayOf(2)
        from isOneWay in Gen.Elements(true, false)
        select isOneWay ? new SynonymSet([], wanted, to) : SynonymSet.Of(both);

    private static Gen<string[]> Doc(int fields, int names) =>
        Gen.CollectToArray(AllFields.Take(fields).Select(field => field.IsReference ? References(names) : Words(0, 9)));

    private static Gen<string> References(int names) =>
        from count in Gen.Choose(0, 3)
        from ordinals in Gen.Choose(0, names - 1).ArrayOf(count)
        select string.Join('\n', ordinals.Select(ordinal => ordinal.ToString(CultureInfo.InvariantCulture)));

    private static Gen<string> Words(int min, int max) =>
        from count in Gen.Choose(min, max)
        from words in RandomDocs.Word.ArrayOf(count)
        select string.Join(' ', words);
}
