namespace Summit.Text;

/// <summary>
/// The function words of a language, which connect the words of a sentence and say little about its subject: articles,
/// pronouns, prepositions, conjunctions, auxiliary verbs and question words. Function words are indexed and found like
/// any other word, so that phrases match exactly. In the ranking they have a lower weight, and they do not count in the
/// length of a text. The compiler and the library share this file.
/// </summary>
internal static class FunctionWords
{
    /// <summary>The weight of a function word, relative to another word in the same number of records.</summary>
    public const float Weight = 0.1f;

    /// <summary>Returns whether a list contains a word.</summary>
    /// <param name="list">Words in their folded form, with a blank before the first and after each.</param>
    /// <param name="word">A word in its folded form.</param>
    public static bool Contains(ReadOnlySpan<byte> list, ReadOnlySpan<byte> word)
    {
        int start = 0;
        while (!word.IsEmpty && list.Slice(start + 1).IndexOf(word) is >= 0 and var distance)
        {
            start += distance + 1;
            if (list[start - 1] == ' ' && list[start + word.Length] == ' ')
                return true;
        }

        return false;
    }
}
