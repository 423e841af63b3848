using System.Text;

namespace Summit.Site.Notation;

/// <summary>Writes C# names as words.</summary>
internal static class NameText
{
    /// <summary>
    /// Converts <c>RelatedStories</c> to <c>Related stories</c>, and <c>Helsinki2018</c> to <c>Helsinki 2018</c>.
    /// Abbreviations keep their capitals: <c>HTMLPages</c> becomes <c>HTML pages</c>.
    /// </summary>
    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] == '_')
            {
                if (words.Length > 0 && words[^1] != ' ')
                    words.Append(' ');
                continue;
            }

            bool begins = i > 0 && BeginsWord(name, i);
            if (begins && words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
            bool isAbbreviation = char.IsUpper(name[i]) && i + 1 < name.Length && char.IsUpper(name[i + 1]);
            bool endsAbbreviation = char.IsUpper(name[i]) && !begins && i > 0;
            words.Append(
                words.Length == 0 ? char.ToUpperInvariant(name[i])
                : begins && !isAbbreviation && !endsAbbreviation ? char.ToLowerInvariant(name[i])
                : name[i]
            );
        }

        string text = words.ToString().TrimEnd();
        return text.Length == 0 ? name : text;
    }

    /// <summary>Converts <c>RelatedStory</c> to <c>related story</c>, for the middle of a sentence.</summary>
    public static string InSentence(string name)
    {
        string text = Of(name);
        return text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
    }

    private static bool BeginsWord(string name, int index)
    {
        char before = name[index - 1];
        char letter = name[index];
        if (char.IsDigit(letter))
            return !char.IsDigit(before);
        if (!char.IsUpper(letter))
            return char.IsDigit(before);
        return !char.IsUpper(before) || (index + 1 < name.Length && char.IsLower(name[index + 1]));
    }
}
