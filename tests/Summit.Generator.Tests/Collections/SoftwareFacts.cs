using YamlDotNet.RepresentationModel;

namespace Summit.Generator.Tests.Collections;

/// <summary>Facts about software: tags, platforms and activity.</summary>
internal static class SoftwareFacts
{
    public const string Expression = """
        Catalogue.Software.Select(s => $"{s.Id} {s.Name} {s.WebsiteUrl} {s.SourceCodeUrl} {s.Stars} {s.UpdatedAt:yyyy-MM-dd} {s.Archived} {s.Depends} {s.Release} {s.Released:yyyy-MM-dd} under {string.Join(",", s.Licenses)}"
                + $" on {string.Join(",", s.Platforms.Select(p => p.Name))} tags {string.Join(",", s.Tags.Select(t => t.Name))} commits {string.Join(",", s.Commits.Select(c => $"{c.Month:yyyy-MM} {c.Count}"))} says {s.Description}")
            .Concat(Catalogue.Tags.Select(t => $"{t.Id} {t.Name} {t.Software.Count} near {string.Join(",", t.RelatedTags.Select(r => r.Id))} links {string.Join(",", t.Links)} {string.Join(",", t.Redirects)}"))
            .ToArray()
        """;

    public static IEnumerable<string> Read(string folder)
    {
        (string Id, YamlNode Root)[] software = Records(folder, "software");
        (string Id, YamlNode Root)[] tags = Records(folder, "tags");
        Dictionary<string, string> ids = tags.ToDictionary(tag => tag.Root.In("name").Text(), tag => tag.Id);
        Dictionary<string, int> uses = software
            .SelectMany(item => item.Root.In("tags").Items())
            .GroupBy(tag => tag.Text())
            .ToDictionary(group => group.Key, group => group.Count());
        return software
            .Select(item => Software(item.Id, item.Root))
            .Concat(
                tags.Select(tag =>
                    $"{tag.Id} {tag.Root.In("name").Text()} {uses.GetValueOrDefault(tag.Root.In("name").Text())} near {string.Join(",", tag.Root.In("related_tags").Items().Select(other => ids[other.Text()]))}"
                    + $" links {Urls(tag.Root.In("external_links"))} {Urls(tag.Root.In("redirect"))}"
                )
            );
    }

    private static (string Id, YamlNode Root)[] Records(string folder, string kind) =>
        [
            .. YamlReader
                .Files(Path.Combine(folder, kind), "*.yml")
                .Select(path => (Path.GetFileNameWithoutExtension(path), YamlReader.Root(path)!)),
        ];

    private static string Software(string id, YamlNode item)
    {
        YamlNode? release = item.In("current_release");
        IEnumerable<string> commits = item.In("commit_history") is YamlMappingNode months
            ? months.Children.Select(month => $"{month.Key.Text()} {month.Value.Text()}")
            : [];
        return $"{id} {item.In("name").Text()} {item.In("website_url").Text()} {item.In("source_code_url").Text()} {item.In("stargazers_count").Text()} {item.In("updated_at").Text()}"
            + $" {Truth(item.In("archived"))} {Truth(item.In("depends_3rdparty"))} {release.In("tag").Text()} {release.In("published_at").Text()} under {item.In("licenses").Texts()}"
            + $" on {item.In("platforms").Texts()} tags {item.In("tags").Texts()} commits {string.Join(",", commits)} says {item.In("description").Text()}";
    }

    private static string Truth(YamlNode? node) =>
        node.Text() switch
        {
            "" => "",
            "true" or "yes" => "True",
            _ => "False",
        };

    private static string Urls(YamlNode? list) => string.Join(",", list.Items().Select(item => item.In("url").Text()));
}
