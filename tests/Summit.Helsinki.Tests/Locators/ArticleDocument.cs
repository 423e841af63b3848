using System.Text.RegularExpressions;

namespace Summit.Helsinki.Tests.Locators;

/// <summary>
/// Reads the document of the article, from the line with its date to the note about its author. Section headings, which
/// are in quotation marks, are not paragraphs. A tweet consists of its signature and the preceding block.
/// </summary>
internal static partial class ArticleDocument
{
    /// <summary>Returns the article.</summary>
    public static SourceText Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        int date = Array.FindIndex(lines, line => DateLine().IsMatch(line));
        int end = Array.IndexOf(lines, "About the Author");
        string headline = Blocks.Of(lines[..date]).Select(block => string.Join(' ', block)).ElementAt(1);
        string[] blocks =
        [
            .. Blocks
                .Of(lines[(date + 1)..end])
                .Select(block => string.Join(' ', block))
                .Where(block => !SectionHeading().IsMatch(block)),
        ];
        return new SourceText("", headline, [.. blocks.Select((text, i) => new Paragraph(PartOf(blocks, i), text))]);
    }

    /// <summary>Returns the section headings.</summary>
    public static IEnumerable<string> SectionHeadings(string path) =>
        File.ReadLines(path)
            .Select(line => SectionHeading().Match(line.Trim()))
            .Where(match => match.Success)
            .Select(match => match.Groups["heading"].Value);

    private static SourcePart PartOf(string[] blocks, int i) =>
        IsSignature(blocks[i]) || (i + 1 < blocks.Length && IsSignature(blocks[i + 1]))
            ? SourcePart.Tweet
            : SourcePart.Body;

    private static bool IsSignature(string block) =>
        block.StartsWith("— ", StringComparison.Ordinal) && block.Contains("(@", StringComparison.Ordinal);

    [GeneratedRegex(@"^[A-Z][a-z]+ \d{1,2}, \d{4}, \d{1,2}:\d\d [AP]M ET$")]
    private static partial Regex DateLine();

    [GeneratedRegex("^‘(?<heading>[^’]+)’$")]
    private static partial Regex SectionHeading();
}
