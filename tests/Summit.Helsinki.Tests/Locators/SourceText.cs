namespace Summit.Helsinki.Tests.Locators;

/// <summary>A post of a live blog, or an article: a headline and paragraphs counted from 1.</summary>
/// <param name="Time">The printed time of a post; empty for an article.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Paragraphs">All blocks except the headline, from the top.</param>
internal sealed record SourceText(string Time, string Headline, IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>Returns the text of a locator; null if the part or paragraph does not exist.</summary>
    public string? Find(SourcePart part, int? paragraph, int? lastParagraph)
    {
        if (part == SourcePart.Headline)
            return paragraph is null && lastParagraph is null ? Headline : null;
        if (
            paragraph is not { } first
            || (lastParagraph ?? first) is var last && (last < first || last > Paragraphs.Count)
        )
            return null;
        Paragraph[] found = [.. Paragraphs.Skip(first - 1).Take(last - first + 1)];
        return found.Any(one => one.Part == part) ? string.Join(' ', found.Select(one => one.Text)) : null;
    }
}
