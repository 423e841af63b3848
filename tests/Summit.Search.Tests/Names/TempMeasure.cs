using System.Diagnostics;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Names;

public static class TempMeasure
{
    [Fact]
    public static void Measure()
    {
        var random = new Random(1);
        string[] words = [.. Enumerable.Range(0, 12000).Select(i => "w" + ToLetters(i))];
        string Pick() => words[(int)(words.Length * Math.Pow(random.NextDouble(), 4))];
        string[][] docs = [.. Enumerable.Range(0, 31102).Select(_ => (string[])[string.Join(' ', Enumerable.Range(0, 26).Select(_ => Pick()))])];
        var plain = new DocSet(Language.English, [new SearchField("Text")], docs);
        foreach (int groups in (int[])[0, 10, 100, 1000])
        {
            SynonymSet[] singles = [.. Enumerable.Range(0, groups).Select(i => SynonymSet.Of(words[50 + (i * 7)], words[53 + (i * 7)]))];
            SynonymSet[] phrases = [.. Enumerable.Range(0, groups).Select(i => SynonymSet.Of($"{words[10 + (i * 3)]} {words[11 + (i * 3)]}", words[52 + (i * 7)]))];
            foreach ((string kind, SynonymSet[] sets) in (( string, SynonymSet[])[])[("single", singles), ("phrase", phrases)])
            {
                var watch = Stopwatch.StartNew();
                StoredIndex with = StoredIndex.Of(plain with { Synonyms = sets });
                Console.WriteLine($"{kind} {groups} groups: {with.ByteCount} bytes, built in {watch.ElapsedMilliseconds} ms");
                if (groups != 100)
                    continue;
                StoredIndex without = StoredIndex.Of(plain);
                string[] plainQueries = [.. sets.Select(set => set.Both[1])];
                string[] expanded = [.. sets.Select(set => set.Both[0].Contains(' ', StringComparison.Ordinal) ? $"{set.Both[1]} \"{set.Both[0]}\"" : $"{set.Both[1]} {set.Both[0]}")];
                string[] two = [.. sets.Select((set, i) => $"+{set.Both[1]} +{words[40 + i]}")];
                string[] twoExpanded = [.. sets.Select((set, i) => set.Both[0].Contains(' ', StringComparison.Ordinal) ? $"+({set.Both[1]} \"{set.Both[0]}\") +{words[40 + i]}" : $"+({set.Both[1]} {set.Both[0]}) +{words[40 + i]}")];
                Time($"{kind} expanded when built", with, plainQueries);
                Time($"{kind} expanded in the query", without, expanded);
                Time($"{kind} no synonyms", without, plainQueries);
                Time($"{kind} two words, expanded when built", with, two);
                Time($"{kind} two words, expanded in the query", without, twoExpanded);
                Time($"{kind} two words, no synonyms", without, two);
                string[] others = [.. Enumerable.Range(0, 100).Select(i => $"{words[5000 + i]} {words[20 + i]}")];
                Time($"{kind} other words, with synonyms in the index", with, others);
                Time($"{kind} other words, without", without, others);
            }
        }
    }

    private static void Time(string name, StoredIndex index, string[] queries)
    {
        StoredIndex.Use(index);
        var hits = new SearchHit<TestDoc>[10];
        double best = double.MaxValue;
        long total = 0;
        for (int round = 0; round < 30; round++)
        {
            total = 0;
            var watch = Stopwatch.StartNew();
            foreach (string query in queries)
            {
                TestDoc.Table.Search(query, TestDoc.Table.All, hits, out int count);
                total += count;
            }

            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / queries.Length);
        }

        Console.WriteLine($"{name}: {best:0.00} us a query, {total} matches");
    }

    private static string ToLetters(int number)
    {
        string text = "";
        do
        {
            text += "bcdfghjklmnpqrtvwxz"[number % 19];
            number /= 19;
        } while (number > 0);
        return text + "q";
    }
}
