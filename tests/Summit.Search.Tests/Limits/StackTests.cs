using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Limits;

/// <summary>
/// On a thread with a small stack, every method that reads a query either works or throws a defined exception.
/// </summary>
public static class StackTests
{
    /// <summary>The stack that is enough for every query, as the documentation states.</summary>
    private const int EnoughKilobytes = 192;

    /// <summary>The smallest sizes are below the runtime's minimum, and the runtime raises them.</summary>
    [Theory]
    [InlineData(64)]
    [InlineData(96)]
    [InlineData(128)]
    [InlineData(160)]
    [InlineData(192)]
    [InlineData(256)]
    [InlineData(512)]
    public static void Small_stacks_fail_in_a_defined_way(int kilobytes)
    {
        StoredIndex.Use(ZipfDocs.Make(9000, 10, 2));
        foreach (Action action in Actions())
        {
            // Compile on this thread: the JIT compiler uses more stack than a search.
            action();
            bool isThrown = RunOn(kilobytes * 1024, action);
            Assert.False(isThrown && kilobytes >= EnoughKilobytes);
        }
    }

    private static IEnumerable<Action> Actions()
    {
        string longest = string.Join(' ', Enumerable.Range(0, 160).Select(i => ZipfDocs.Words[i]));
        string[] queries =
        [
            "kari",
            "kari tori nari",
            "+kari +tori +nari",
            "\"kari tori\"",
            "+(kari tori) -nari",
            "NEAR(kari tori, 5)",
            "ka*",
            "kare~2",
            "body:kari",
            longest,
            "(" + longest + ")",
            "(+kari -x (+tori -x (+nari -x (+kari -x (+tori -x (+nari -x NEAR(kari tori nari, 9) \"kari tori\"",
            "(+kari -x (+tori -x (+nari -x (+kari -x (+tori -x (+nari -x k* t* n* v*",
            "Feild0:kari Field1:\"kari to",
        ];
        var hits = new SearchHit<TestDoc>[10];
        foreach (string query in queries)
        {
            byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(query);
            yield return () => TestDoc.Table.Search(query, hits);
            yield return () => TestDoc.Table.Search(utf8, hits);
            yield return () => TestDoc.Table.Search(query, TestDoc.Table.All, hits, out _);
            yield return () => TestDoc.Table.Search(utf8, TestDoc.Table.All, hits, out _);
            yield return () => TestDoc.Table.Search((SearchQuery)query, hits);
            yield return () => TestDoc.Table.Search((SearchQuery)query, TestDoc.Table.All, hits, out _);
            yield return () => TestDoc.Table.Search(query, hits, Expand.BestHits);
            yield return () => TestDoc.Table.Search(query, TestDoc.Table.All, hits, out _, Expand.BestHits);
            yield return () =>
                TestDoc.Table.Explain(
                    query,
                    TestDoc.Table.All,
                    TestDoc.Table[5],
                    new TermContribution<TestDoc>[180],
                    Expand.BestHits
                );
            yield return () => TestDoc.Table.DescribeQuery(query, new QueryPart[128], out _);
            yield return () => TestDoc.Table.SearchAll(query, new ulong[TestDoc.Table.BitmapLength()]);
            yield return () => TestDoc.Table.FindMatchedFields(query, TestDoc.Table[5]);
            yield return () => TestDoc.Table.Explain(query, TestDoc.Table[5], new TermContribution<TestDoc>[160]);
            yield return () => TestDoc.Table.SearchPage(query, 4000, hits);
            yield return () => TestDoc.Table.SearchPage(query, TestDoc.Table.All, 4000, hits, out _);
            yield return () =>
                TestDoc.Table.SearchSortedToArray(
                    query,
                    TestDoc.Table.All,
                    doc => -doc.Ordinal,
                    default,
                    4000,
                    90,
                    out _
                );
            yield return () => TestDoc.Table.FindHighlights(query, query, new Highlight[10]);
            yield return () => TestDoc.Table.SnippetToString(query, query, SnippetFormat.Html);
            yield return () => TestDoc.Table.FindHighlights(query, utf8, new Highlight[10]);
            yield return () => TestDoc.Table.FindPassage(query, utf8);
            yield return () => TestDoc.Table.WriteSnippet(query, utf8, new byte[200], new SnippetFormat());
            yield return () => TestDoc.Table.WriteSnippet(query, utf8, new char[200], new SnippetFormat());
            yield return () => TestDoc.Table.TryCorrect(query, new char[5000], out _);
            yield return () => TestDoc.Table.TryCorrect(utf8, new byte[5000], out _);
            yield return () => TestDoc.Table.Complete(query, new Completion<TestDoc>[10]);
            yield return () => TestDoc.Table.Complete(utf8, new Completion<TestDoc>[10]);
        }

        yield return () => TestDoc.Table.SearchSimilar(TestDoc.Table[5], hits);
        yield return () => TestDoc.Table.SearchSimilar(TestDoc.Table[5], TestDoc.Table.All, hits, out _);
    }

    /// <summary>Runs an action on a thread with a small stack.</summary>
    /// <returns>True if the action throws the defined exception.</returns>
    private static bool RunOn(int stackSize, Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (InsufficientExecutionStackException exception)
                {
                    thrown = exception;
                }
            },
            stackSize
        );
        thread.Start();
        thread.Join();
        return thrown != null;
    }
}
