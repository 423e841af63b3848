namespace Summit.Docs.Tests.Pages;

/// <summary>Links within the repository lead to files, folders and headings that exist.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Paths => [.. Page.All()];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_link_of_a_page_has_a_target(string path)
    {
        var page = Page.Read(path);
        Assert.DoesNotContain(page.Links, link => !IsExternal(link) && !Exists(page, link));
    }

    private static bool IsExternal(string link) => link.Contains(':', StringComparison.Ordinal);

    private static bool Exists(Page page, string link)
    {
        string[] parts = link.Split('#', 2);
        string target =
            parts[0].Length == 0
                ? page.FullPath
                : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page.FullPath)!, parts[0]));
        if (parts.Length == 1)
            return File.Exists(target) || Directory.Exists(target);
        return File.Exists(target)
            && Page.Read(Path.GetRelativePath(Page.Repository, target)).Anchors.Contains(parts[1]);
    }
}
