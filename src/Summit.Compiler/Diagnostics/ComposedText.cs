using System.Text;

namespace Summit.Compiler.Diagnostics;

/// <summary>
/// Converts names to the composed form of Unicode (NFC), so that canonically equivalent names are equal. For example,
/// <c>é</c> becomes one character, even if a file system stores it as two.
/// </summary>
internal static class ComposedText
{
    /// <summary>The first combining mark. Every character below it is in composed form already.</summary>
    private const char FirstMark = '\u0300';

    /// <summary>
    /// Returns the composed form of <paramref name="name"/>. Returns a name with a lone surrogate unchanged.
    /// </summary>
    public static string Of(string name)
    {
        if (!MayChange(name))
            return name;
        return Surrogates.FindLone(name, 0) < 0 ? name.Normalize(NormalizationForm.FormC) : name;
    }

    private static bool MayChange(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] >= FirstMark)
                return true;
        }

        return false;
    }
}
