using System.Text;
using Summit.Text;

namespace Summit.Compiler.Paths;

/// <summary>Folds names: names that differ only in case or accents have the same folded form.</summary>
internal static class FoldedText
{
    /// <summary>Returns the folded form of <paramref name="name"/>.</summary>
    public static string Of(string name) => Encoding.UTF8.GetString(Utf8(name));

    /// <summary>Returns the folded form of <paramref name="name"/>, encoded in UTF-8.</summary>
    public static byte[] Utf8(string name) => Utf8(Encoding.UTF8.GetBytes(name));

    /// <summary>Returns the folded form of a name in UTF-8.</summary>
    public static byte[] Utf8(byte[] name)
    {
        var folded = new byte[name.Length * Folding.MaxExpansion];
        Folding.TryFold(name, folded, out int length);
        return folded.AsSpan(0, length).ToArray();
    }
}
