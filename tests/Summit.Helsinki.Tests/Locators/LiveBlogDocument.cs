using System.Text.RegularExpressions;

namespace Summit.Helsinki.Tests.Locators;

/// <summary>
/// Reads the document of the live blog. A post starts with a bullet and a time. A block directly below that line is the
/// caption of a picture above the headline. A block with a credit line is also a caption.
/// </summary>
internal static partial class LiveBlogDocument
{
    /// <summary>The line below the last post: the headline of the page.</summary>
    private const string End = "LIVE UPDATES:";

    /// <summary>Returns the posts in the order of the page.</summary>
    public static IReadOnlyList<SourceText> Read(string path)
    {
        List<(string Time, List<string> Lines)> posts = [];
        foreach (string line in File.ReadLines(path))
        {
            if (line.TrimStart().StartsWith(End, StringComparison.Ordinal))
                break;
            if (Bullet().Match(line) is { Success: true } bullet)
                posts.Add((bullet.Groups["time"].Value, []));
            else if (posts.Count > 0)
                posts[^1].Lines.Add(line);
        }

        return [.. posts.Select(post => PostOf(post.Time, post.Lines))];
    }

    private static SourceText PostOf(string time, List<string> lines)
    {
        List<string[]> blocks = Blocks.Of(lines);
        bool hasCaptionAbove = lines[0].Trim().Length > 0;
        int headline = hasCaptionAbove ? 1 : 0;
        string text = string.Join(' ', blocks[headline]);
        blocks.RemoveAt(headline);
        return new SourceText(
            time,
            text,
            [
                .. blocks.Select(
                    (block, i) =>
                        new Paragraph(
                            (hasCaptionAbove && i == 0) || block.Any(line => line.StartsWith('©'))
                                ? SourcePart.Caption
                                : SourcePart.Body,
                            string.Join(' ', block)
                        )
                ),
            ]
        );
    }

    [GeneratedRegex(@"^\s*• (?<time>\d\d:\d\d)\s*$")]
    private static partial Regex Bullet();
}
