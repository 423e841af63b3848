using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Summit.Generator.Tests.Collections;

/// <summary>Facts about advisories, by package and file name.</summary>
internal static class AdvisoryFacts
{
    public const string Expression = """
        RubyAdvisories.All.Select(a => FormattableString.Invariant($"{a.Id} {a.Kind} {a.Package}: {a.Title} on {a.Date:yyyy-MM-dd} {a.Url} {a.Cve} {a.Ghsa} {a.Osvdb} {a.CvssV2} {a.CvssV3} {a.CvssV4}")
                + $" patched {string.Join(",", a.PatchedVersions)} unaffected {string.Join(",", a.UnaffectedVersions)} related {string.Join(",", a.RelatedCves)} {string.Join(",", a.RelatedGhsas)} {string.Join(",", a.Links)} says {a.Description} {a.Notes}")
            .ToArray()
        """;

    private static readonly string[] PackageNames = ["gem", "engine", "library"];

    public static IEnumerable<string> Read(string folder) =>
        YamlReader
            .Files(folder, "*.yml")
            .Select(path => Advisory(path.Replace('\\', '/').Split('/'), YamlReader.Root(path)!));

    private static string Advisory(string[] path, YamlNode item)
    {
        YamlNode? related = item.In("related");
        string package = PackageNames.Select(name => item.In(name).Text()).First(text => text.Length > 0);
        return $"{path[^2]}/{Path.GetFileNameWithoutExtension(path[^1])} {CultureInfo.InvariantCulture.TextInfo.ToTitleCase(path[^3])} {package}: {item.In("title").Text()} on {item.In("date").Text()} {item.In("url").Text()}"
            + $" {item.In("cve").Text()} {item.In("ghsa").Text()} {item.In("osvdb").Text()} {Score(item.In("cvss_v2"))} {Score(item.In("cvss_v3"))} {Score(item.In("cvss_v4"))}"
            + $" patched {item.In("patched_versions").Texts()} unaffected {item.In("unaffected_versions").Texts()} related {related.In("cve").Texts()} {related.In("ghsa").Texts()} {related.In("url").Texts()}"
            + $" says {item.In("description").Text()} {item.In("notes").Text()}";
    }

    private static string Score(YamlNode? node) =>
        node.Text() is { Length: > 0 } text
            ? decimal.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : "";
}
