namespace Summit.Compiler.Diagnostics;

/// <summary>How names of the schema are spelled in YAML.</summary>
public static class Spelling
{
    private const int LettersOnStack = 128;

    /// <summary>The form in which names are compared: without regard to case, blanks, <c>-</c> and <c>_</c>.</summary>
    public static string Fold(string name) => Fold(name, keepsBlanks: false);

    /// <summary>The form in which words are compared that may be meant: a blank is a letter that may be missing.</summary>
    public static string FoldWords(string words) => Fold(words, keepsBlanks: true);

    /// <summary>A C# name as messages show it: <c>OtherNames</c> as <c>otherNames</c>.</summary>
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
