using System.Globalization;

namespace Summit.Compiler.Tests.Harness;

/// <summary>Topics <c>t00</c>, <c>t01</c>, … with random broader topics, and notes about them.</summary>
/// <param name="Broader">The broader topics of each topic.</param>
/// <param name="Topics">The topics of each note.</param>
internal sealed record RandomTopics(int[][] Broader, int[][] Topics)
{
    /// <summary>The topics as YAML.</summary>
    public string Yaml => string.Concat(Broader.Select((up, i) => Line("t", i, "broader", up)));

    /// <summary>The notes as YAML.</summary>
    public string Notes => string.Concat(Topics.Select((about, i) => Line("n", i, "topics", about)));

    /// <summary>Creates topics with cycles: any topic may be broader than any other, and than itself.</summary>
    public static RandomTopics Tangled(int seed, int topics, int links, int notes)
    {
        var random = new Random(seed);
        return new(Lists(random, topics, links, _ => topics), Lists(random, notes, links, _ => topics));
    }

    /// <summary>Creates topics without cycles: broader topics precede narrower ones.</summary>
    public static RandomTopics Acyclic(int seed, int topics, int links, int notes)
    {
        var random = new Random(seed);
        return new(Lists(random, topics, links, topic => topic), Lists(random, notes, links, _ => topics));
    }

    /// <summary>Returns, for each topic, its direct and indirect broader topics.</summary>
    public HashSet<int>[] Above()
    {
        var above = Array.ConvertAll(Broader, up => up.ToHashSet());
        for (bool grows = true; grows; )
        {
            grows = false;
            foreach (HashSet<int> set in above)
            {
                int before = set.Count;
                set.UnionWith(set.SelectMany(topic => above[topic]).ToArray());
                grows |= set.Count > before;
            }
        }

        return above;
    }

    private static int[][] Lists(Random random, int count, int links, Func<int, int> below) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    below(i) == 0
                        ? []
                        : Enumerable
                            .Range(0, random.Next(links + 1))
                            .Select(_ => random.Next(below(i)))
                            .Distinct()
                            .ToArray()
                ),
        ];

    private static string Line(string prefix, int id, string field, int[] topics) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"- {{id: {prefix}{id:00}, {field}: [{string.Join(", ", topics.Select(topic => $"t{topic:00}"))}]}}\n"
        );
}
