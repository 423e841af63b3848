using Summit.Search.Tests.Harness;
using Xunit.Sdk;

namespace Summit.Search.Tests.Reference;

/// <summary>
/// Compares the engine with the reference, and reduces a corpus and a query for which they differ to a few words.
/// </summary>
internal static class ReferenceCheck
{
    /// <summary>The maximum number of terms for which the engine leaves out none.</summary>
    private const int MaxTerms = 160;

    /// <summary>Asserts that both find the same records and scores for each of some queries.</summary>
    public static void AllAgree(DocSet set, ReferencePart[][] queries)
    {
        StoredIndex.Use(set);
        var reference = new ReferenceSearch(new ReferenceIndex(set));
        foreach (ReferencePart[] query in queries)
        {
            if (DifferenceOf(set, reference, query) is not null)
                throw Reduced(set, query);
        }
    }

    private static XunitException Reduced(DocSet set, ReferencePart[] query)
    {
        bool isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            foreach ((DocSet fewer, ReferencePart[] parts) in Smaller(set, query))
            {
                if (DifferenceOf(fewer, parts) is null)
                    continue;
                (set, query, isSmaller) = (fewer, parts, true);
                break;
            }
        }

        string message = DifferenceOf(set, query)!;
        string terms = new ReferenceSearch(new ReferenceIndex(set)).TermsIn(query);
        return new XunitException($"{set}\n{message}\nThe reference has the terms\n{terms}");
    }

    private static string? DifferenceOf(DocSet set, ReferencePart[] query)
    {
        StoredIndex.Use(set);
        return DifferenceOf(set, new ReferenceSearch(new ReferenceIndex(set)), query);
    }

    private static string? DifferenceOf(DocSet set, ReferenceSearch reference, ReferencePart[] query)
    {
        if (reference.TermCount(query) > MaxTerms)
            return null;
        try
        {
            Agreement.Assert(reference.Run(query), ReferencePart.Text(query, set.Fields));
            return null;
        }
        catch (XunitException difference)
        {
            return difference.Message;
        }
    }

    private static IEnumerable<(DocSet Set, ReferencePart[] Query)> Smaller(DocSet set, ReferencePart[] query)
    {
        foreach (ReferencePart[] fewer in Without(query))
            yield return (set, fewer);
        if (query is [GroupPart group])
            yield return (set, group.Parts);
        for (int doc = 0; doc < set.Docs.Length; doc++)
        {
            Language?[] languages = set.RecordLanguages.Length == 0 ? [] : WithoutAt(set.RecordLanguages, doc);
            yield return (set with { Docs = WithoutAt(set.Docs, doc), RecordLanguages = languages }, query);
        }

        foreach (SynonymSet[] fewer in Without(set.Synonyms))
            yield return (set with { Synonyms = fewer }, query);
        for (int doc = 0; doc < set.Docs.Length; doc++)
        {
            for (int field = 0; field < set.Fields.Length; field++)
            {
                foreach (string shorter in Shorter(set.Docs[doc][field], set.Fields[field].IsReference ? '\n' : ' '))
                    yield return (set with { Docs = With(set.Docs, doc, With(set.Docs[doc], field, shorter)) }, query);
            }
        }

        for (int name = 0; name < set.Names.Length; name++)
        {
            foreach (string[] fewer in Without(set.Names[name]).Where(names => names.Length > 0))
                yield return (set with { Names = With(set.Names, name, fewer) }, query);
        }
    }

    private static IEnumerable<string> Shorter(string text, char separator) =>
        Without(text.Split(separator)).Select(words => string.Join(separator, words)).Where(words => words != text);

    private static IEnumerable<T[]> Without<T>(T[] items) =>
        Enumerable.Range(0, items.Length).Select(index => WithoutAt(items, index));

    private static T[] WithoutAt<T>(T[] items, int index) => [.. items[..index], .. items[(index + 1)..]];

    private static T[] With<T>(T[] items, int index, T item) => [.. items[..index], item, .. items[(index + 1)..]];
}
