using System.Text.RegularExpressions;

namespace Summit.Helsinki.Tests.Locators;

/// <summary>Finds runs of words that a text shares with a source.</summary>
internal static partial class WordRun
{
    /// <summary>The number of consecutive words that count as a copy.</summary>
    public const int Length = 6;

    /// <summary>Returns the runs of <see cref="Length"/> words of a text, in lower case without punctuation.</summary>
    public static IEnumerable<string> Of(string text)
    {
        string[] words = [.. Word().Matches(text.Replace('’', '\'')).Select(match => match.Value.ToLowerInvariant())];
        for (int i = 0; i + Length <= words.Length; i++)
            yield return string.Join(' ', words[i..(i + Length)]);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
