namespace Summit.Compiler.Diagnostics;

/// <summary>Converts and compares the names of the schema as YAML spells them.</summary>
public static class Spelling
{
    private const int LettersOnStack = 128;

    /// <summary>
    /// Returns the form in which names are compared: lower case, without blanks, <c>-</c> and <c>_</c>.
    /// </summary>
    public static string Fold(string name) => Fold(name, keepsBlanks: false);

    /// <summary>
    /// Returns the form in which words are compared to find suggestions: lower case, without <c>-</c> and <c>_</c>.
    /// Blanks are kept and count as letters.
    /// </summary>
    public static string FoldWords(string words) => Fold(words, keepsBlanks: true);

    /// <summary>Returns a C# name as messages show it: <c>OtherNames</c> as <c>otherNames</c>.</summary>
    public static string InYaml(string name) =>
        name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string Fold(string name, bool keepsBlanks)
    {
        name = ComposedText.Of(name);
        Span<char> folded = name.Length <= LettersOnStack ? stackalloc char[LettersOnStack] : new char[name.Length];
        int length = 0;
        foreach (char letter in name)
        {
            if (letter is not ('-' or '_') && (keepsBlanks || letter != ' '))
                folded[length++] = char.ToLowerInvariant(letter);
        }

        return folded.Slice(0, length).ToString();
    }
}
