using System.Text;

namespace Summit.Compiler.Diagnostics;

/// <summary>
/// Names in the composed form of Unicode (NFC): <c>é</c> is one character, however a keyboard or a file system writes
/// it. Names that Unicode calls equivalent are then equal.
/// </summary>
internal static class ComposedText
{
    /// <summary>Every character below the first combining mark is composed already.</summary>
    private const char FirstMark = '\u0300';

    /// <summary>Returns the composed form of <paramref name="name"/>; a name with half of a surrogate pair stays as it
    /// is.</summary>
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
