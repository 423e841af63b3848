namespace Summit.Benchmarks.Search;

/// <summary>Queries of 4 KB that cause as much work as possible.</summary>
internal static class LongestQueries
{
    private static readonly Dictionary<string, Func<string[], IEnumerable<string>>> Makers = new()
    {
        ["s*"] = _ => ["s*"],
        ["s-s-…*"] = _ => [string.Concat(Enumerable.Repeat("s-", 2046)) + "s*"],
        ["s-s-…~2"] = _ => [string.Concat(Enumerable.Repeat("s-", 2046)) + "s~2"],
        ["prefixes in one"] = words =>
            [string.Join('-', words.Select(word => word[..Math.Min(2, word.Length)]).Distinct()) + "*"],
        ["prefixes in fields"] = words => words.Select(word => $"text:{word[..1]}* title:{word[..1]}*").Distinct(),
        ["fuzzy words"] = words => words.Skip(200).Select(word => word + "~2"),
        ["fuzzy words in one"] = words => [string.Join('-', words.Skip(200).Take(500)) + "~2"],
        ["a word repeated"] = words => Enumerable.Repeat(words[0], 2000),
        ["NEAR repeated"] = words => Enumerable.Repeat($"NEAR({words[0]} {words[0]} {words[0]}, 1000)", 200),
        ["NEARs"] = words => Pairs(words, (left, right) => $"NEAR({left} {right}, 9)"),
        ["NEARs of three"] = words => Pairs(words, (left, right) => $"NEAR({left} {right} {words[0]}, 1000)"),
        ["phrases"] = words => Pairs(words, (left, right) => $"\"{left} {right}\""),
        ["excluded phrases"] = words => Pairs(words, (left, right) => $"-\"{left} {right}\"").Prepend(words[0]),
        ["a long phrase"] = words => ["\"" + string.Join(' ', words.Take(500)) + "\""],
        ["words"] = words => words,
        ["required words"] = words => words.Select(word => "+" + word),
        ["excluded words"] = words => words.Skip(1).Select(word => "-" + word).Prepend(words[0]),
        ["a phrase and words"] = words => words.Prepend($"\"{words[0]} {words[1]}\""),
        ["words in a field"] = words => words.Select(word => "text:" + word),
        ["groups"] = words => Pairs(words, (left, right) => $"({left} -{right})"),
        ["a group of words"] = words => words.Prepend("(+" + words[0]),
        ["nested groups"] = words =>
            Pairs(words, (left, right) => $"(+{left} (-x (+{right} (-y (+{left} ({right} -z))))))"),
    };

    /// <summary>The names of the queries.</summary>
    public static IEnumerable<string> Names => Makers.Keys;

    /// <summary>Returns the query with that name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="words">The words of the corpus, the most frequent first.</param>
    public static string Of(string name, string[] words)
    {
        string query = string.Join(' ', Makers[name](words));
        return query[..Math.Min(query.Length, TableSearch.MaxQueryBytes)];
    }

    private static IEnumerable<string> Pairs(string[] words, Func<string, string, string> part) =>
        words
            .Take(20)
            .SelectMany(left => words.Take(20).Where(right => right != left).Select(right => part(left, right)));
}
