using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Summit.Records;

/// <summary>Decodes and caches the strings of texts that the assembly stores as UTF-8.</summary>
internal static class StringCache
{
    /// <summary>
    /// Decodes <paramref name="utf8"/> to a string and caches the string. If several threads decode the same text, all
    /// of them return the string of the first, so that a text always has the same string.
    /// </summary>
    /// <param name="cached">The location of the cached string.</param>
    /// <param name="utf8">The text.</param>
    /// <returns>The cached string.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Decode([NotNull] ref string? cached, ReadOnlySpan<byte> utf8)
    {
        string made = Encoding.UTF8.GetString(utf8);
        return Interlocked.CompareExchange(ref cached, made, null) ?? made;
    }
}
