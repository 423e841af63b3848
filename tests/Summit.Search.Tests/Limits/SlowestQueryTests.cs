using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Limits;

/// <summary>
/// Searches for queries that cause more work than any query may: no text of 4 KB exceeds the stated bounds, whatever it
/// consists of. Work is counted and not timed; <c>LimitBenchmarks</c> times the worst queries that were found.
/// </summary>
public sealed class SlowestQueryTests
{
    private const int Records = 12_000;

    /// <summary>
    /// The maximum number of visited records per record of the table. A query of words takes half a unit of work for
    /// each record of a dense term, and other queries take more than one unit for each visited record.
    /// </summary>
    private const int MaxVisitsPerRecord = 2 * QueryWork.PerRecord;

    private static readonly DocSet Docs = ZipfDocs.Make(Records, 30, 2);

    private static readonly string[] Words =
    [
        .. ZipfDocs.Words.Take(40),
        .. ZipfDocs.Words.Where((_, i) => i % 97 == 0),
        .. ZipfDocs.Words.Take(400).Select(word => word[..1]).Distinct(),
        .. ZipfDocs.Words.Take(400).Select(word => word[..2]).Distinct(),
        "nowhere",
    ];

    public static TheoryData<string> KnownToBeSlow =>
        [
            Repeat("k-", "k*"),
            Repeat("k-", "k~2"),
            Repeat("k* "),
            string.Join(' ', Words.Select(word => word + "*")),
            string.Join(' ', Words.Select(word => word + "~2")),
            string.Join('-', ZipfDocs.Words.Skip(100).Take(600)) + "~2",
            string.Join('-', ZipfDocs.Words.Skip(100).Take(600)) + "*",
            Repeat("Field0:k* Field1:k* Field0:v* Field1:v* "),
            Repeat("kari "),
            Repeat("+kari "),
            Repeat("NEAR(kari kari kari, 1000) "),
            Pairs((left, right) => $"NEAR({left} {right}, 9)"),
            Pairs((left, right) => $"NEAR({left} {right} kari, 1000)"),
            Pairs((left, right) => $"\"{left} {right}\""),
            Pairs((left, right) => $"-\"{left} {right}\""),
            Pairs((left, right) => $"({left} -{right})"),
            Pairs((left, right) => $"+(+{left} ({right} -nowhere))"),
            Pairs((left, right) => $"Field1:{left} Field0:{right}"),
            Pairs((left, right) => $"(+{left} (-x (+{right} (-y (+{left} ({right} -z))))))"),
            "\"" + string.Join(' ', ZipfDocs.Words.Take(800)) + "\"",
            "NEAR(" + string.Join(' ', ZipfDocs.Words.Take(800)) + ", 1000)",
            "Field1:(" + string.Join(' ', ZipfDocs.Words.Take(800)) + ")",
            "(+kari " + string.Join(' ', ZipfDocs.Words.Take(800)) + ")",
        ];

    public SlowestQueryTests() => StoredIndex.Use(Docs);

    [Theory]
    [MemberData(nameof(KnownToBeSlow))]
    public void Queries_known_to_be_slow_are_bounded(string query) => AssertBounded(Cut(query));

    /// <summary>
    /// Changes the slowest queries found so far, keeps the changes that cause more work, and so climbs towards the
    /// query that causes the most.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_search_for_slower_queries_finds_none_beyond_the_bounds(int seed)
    {
        var random = new Random(seed);
        string[] best = [.. Enumerable.Range(0, 6).Select(_ => Cut(Parts(random, 40)))];
        long[] work = [.. best.Select(AssertBounded)];
        for (int step = 0; step < 250; step++)
        {
            int chosen = random.Next(best.Length);
            string changed = Cut(Change(best[chosen], random));
            long changedWork = AssertBounded(changed);
            if (changedWork >= work[chosen])
                (best[chosen], work[chosen]) = (changed, changedWork);
        }

        Assert.True(work.Max() > Records);
    }

    /// <summary>Asserts that a query stays within the bounds, and returns its work.</summary>
    private static long AssertBounded(string query)
    {
        SearchIndex index = TestDoc.SearchIndex;
        CountedWork work = CountedWork.Of(query);
        Assert.InRange(work.Visits, 0, (long)MaxVisitsPerRecord * Records);
        Assert.InRange(work.Comparisons, 0, CountedWork.MaxComparisons(index) + CountedWork.OneScan(index));
        return work.Visits + work.Comparisons;
    }

    private static string Change(string query, Random random)
    {
        string[] parts = query.Split(' ');
        int at = random.Next(parts.Length);
        return random.Next(5) switch
        {
            0 => query + " " + Part(random, 2),
            1 => string.Join(' ', parts[..at].Append(Part(random, 2)).Concat(parts[at..])),
            2 => string.Join(' ', parts[..at].Concat(parts[Math.Min(at + 1, parts.Length)..])),
            3 => query + " " + string.Join(' ', parts[at..]),
            _ => string.Join(' ', parts[..at].Append(Part(random, 2)).Concat(parts[Math.Min(at + 1, parts.Length)..])),
        };
    }

    private static string Parts(Random random, int max) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, max)).Select(_ => Part(random, 2)));

    private static string Part(Random random, int depth)
    {
        string sign = random.Next(6) switch
        {
            0 => "+",
            1 => "-",
            _ => "",
        };
        string field = random.Next(6) switch
        {
            0 => "Field0:",
            1 => "Field1:",
            _ => "",
        };
        return sign
            + field
            + random.Next(depth == 0 ? 6 : 8) switch
            {
                0 => Word(random),
                1 => Word(random) + "*",
                2 => Word(random) + "~2",
                3 => $"\"{Several(random, ' ', 5)}\"",
                4 => $"NEAR({Several(random, ' ', 4)}, {random.Next(1, 1001)})",
                5 => Several(random, '-', 9) + (random.Next(2) == 0 ? "*" : "~2"),
                _ => $"({Part(random, depth - 1)} {Part(random, depth - 1)})",
            };
    }

    private static string Several(Random random, char separator, int max) =>
        string.Join(separator, Enumerable.Range(0, random.Next(1, max + 1)).Select(_ => Word(random)));

    private static string Word(Random random) =>
        random.Next(2) == 0 ? Words[random.Next(12)] : Words[random.Next(Words.Length)];

    private static string Cut(string query) => query[..Math.Min(query.Length, TableSearch.MaxQueryBytes)];

    private static string Repeat(string piece, string end = "") =>
        string.Concat(Enumerable.Repeat(piece, (TableSearch.MaxQueryBytes - end.Length) / piece.Length)) + end;

    private static string Pairs(Func<string, string, string> part) =>
        string.Join(
            ' ',
            ZipfDocs.Words.Take(16).SelectMany(left => ZipfDocs.Words.Take(16).Select(right => part(left, right)))
        );
}
