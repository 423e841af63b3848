using YamlDotNet.RepresentationModel;

namespace Summit.Generator.Tests.Collections;

/// <summary>Facts about items and their categories.</summary>
internal static class LandscapeFacts
{
    public const string Expression = """
        Cloud.Categories.SelectMany(c => c.Subcategories.SelectMany(s => s.Items.Select(i => $"{c.Name}/{s.Name}/{i.Name}: {i.HomepageUrl} {i.RepoUrl} {i.Maturity} {i.OpenSource} {i.Joined:yyyy-MM-dd} {i.Accepted:yyyy-MM-dd}"
                + $" audits {string.Join(",", i.Auditors)} repos {string.Join(",", i.MoreRepos)} paths {string.Join(",", i.SecondPath)} says {i.Description}")
            .Append($"{c.Name}/{s.Name} {s.Items.Count}")))
            .ToArray()
        """;

    public static IEnumerable<string> Read(string folder) =>
        from category in YamlReader.Root(Path.Combine(folder, "landscape.yml")).In("landscape").Items()
        from subcategory in category.In("subcategories").Items()
        let place = $"{category.In("name").Text()}/{subcategory.In("name").Text()}"
        from line in subcategory
            .In("items")
            .Items()
            .Select(item => Item(place, item))
            .Append($"{place} {subcategory.In("items").Items().Count()}")
        select line;

    private static string Item(string place, YamlNode item)
    {
        string maturity = item.In("project").Text();
        string open = item.In("open_source").Text();
        YamlNode? extra = item.In("extra");
        return $"{place}/{item.In("name").Text()}: {item.In("homepage_url").Text()} {item.In("repo_url").Text()} {(maturity.Length == 0 ? "" : char.ToUpperInvariant(maturity[0]) + maturity[1..])}"
            + $" {(open.Length == 0 ? "" : bool.Parse(open).ToString())} {item.In("joined").Text()} {extra.In("accepted").Text()}"
            + $" audits {string.Join(",", extra.In("audits").Items().Select(audit => audit.In("vendor").Text()))}"
            + $" repos {string.Join(",", item.In("additional_repos").Items().Select(repo => repo.In("repo_url").Text()))}"
            + $" paths {item.In("second_path").Texts()} says {item.In("description").Text()}";
    }
}
