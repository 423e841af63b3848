using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace Summit.Records;

/// <summary>Makes the strings of texts that lie in the assembly as UTF-8.</summary>
internal static class StringCache
{
    /// <summary>
    /// Makes the string of <paramref name="utf8"/> and keeps it in <paramref name="cached"/>. The first thread to store its string
    /// wins, so that a row always has the same string.
    /// </summary>
    /// <param name="cached">Keeps the string.</param>
    /// <param name="utf8">The text.</param>
    /// <returns>The string.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Decode([NotNull] ref string? cached, ReadOnlySpan<byte> utf8)
    {
        string made = Encoding.UTF8.GetString(utf8);
        return Interlocked.CompareExchange(ref cached, made, null) ?? made;
    }
}
