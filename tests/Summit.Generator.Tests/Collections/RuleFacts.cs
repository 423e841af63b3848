using YamlDotNet.RepresentationModel;

namespace Summit.Generator.Tests.Collections;

/// <summary>Facts about rules: dates, levels, tags and relations.</summary>
internal static class RuleFacts
{
    public const string Expression = """
        Detection.Rules.Select(r => $"{r.Id}: {r.Title} {r.Status} {r.Level} {r.Date:yyyy-MM-dd} {r.Modified:yyyy-MM-dd} by {r.Author}; {r.Product}/{r.Category}/{r.Service}"
                + $" tags {string.Join(",", r.Tags.Select(t => t.Name))} refs {string.Join(",", r.References)} related {string.Join(",", r.Related.Select(o => $"{o.Type} {o.Id} {o.Other?.Title}"))}"
                + $" says {r.Description}")
            .Concat(Detection.Tags.Select(t => $"tag {t.Name} {t.Rules.Count}"))
            .ToArray()
        """;

    public static IEnumerable<string> Read(string folder)
    {
        YamlNode[] rules =
        [
            .. Directory
                .EnumerateDirectories(folder, "rules*")
                .Where(path =>
                    Path.GetFileName(path) is var name
                    && (name == "rules" || name.StartsWith("rules-", StringComparison.Ordinal))
                    && name != "rules-placeholder"
                )
                .SelectMany(path => YamlReader.Files(path, "*.yml"))
                .Select(path => YamlReader.Root(path)!),
        ];
        Dictionary<string, string> titles = rules.ToDictionary(
            rule => rule.In("id").Text(),
            rule => rule.In("title").Text()
        );
        IEnumerable<string> tags = rules
            .SelectMany(rule => rule.In("tags").Items().Select(YamlReader.Text).Distinct())
            .GroupBy(tag => tag)
            .Select(tag => $"tag {tag.Key} {tag.Count()}");
        return rules.Select(rule => Rule(rule, titles)).Concat(tags);
    }

    private static string Rule(YamlNode rule, Dictionary<string, string> titles)
    {
        YamlNode? source = rule.In("logsource");
        IEnumerable<string> related = rule.In("related")
            .Items()
            .Select(item => (Type: item.In("type").Text(), Id: item.In("id").Text()))
            .Select(item => $"{Capital(item.Type)} {item.Id} {titles.GetValueOrDefault(item.Id)}");
        return $"{rule.In("id").Text()}: {rule.In("title").Text()} {Capital(rule.In("status").Text())} {Capital(rule.In("level").Text())} {rule.In("date").Text()} {rule.In("modified").Text()}"
            + $" by {rule.In("author").Text()}; {source.In("product").Text()}/{source.In("category").Text()}/{source.In("service").Text()}"
            + $" tags {string.Join(",", rule.In("tags").Items().Select(YamlReader.Text).Distinct())} refs {rule.In("references").Texts()} related {string.Join(",", related)}"
            + $" says {rule.In("description").Text()}";
    }

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];
}
