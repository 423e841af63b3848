using System.Buffers;
using System.Text;

namespace Summit.Records;

/// <summary>Compares a stored text with a string, without decoding the text.</summary>
internal static class TextComparison
{
    private const int MaxRuneBytes = 4;

    /// <summary>Returns whether <paramref name="text"/> has the characters of <paramref name="utf8"/>.</summary>
    public static bool AreSame(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> text)
    {
        Span<byte> encoded = stackalloc byte[MaxRuneBytes];
        while (!text.IsEmpty)
        {
            // A lone surrogate has no UTF-8, so that no stored text has it.
            if (Rune.DecodeFromUtf16(text, out Rune rune, out int length) != OperationStatus.Done)
                return false;
            ReadOnlySpan<byte> expected = encoded[..rune.EncodeToUtf8(encoded)];
            if (!utf8.StartsWith(expected))
                return false;
            utf8 = utf8[expected.Length..];
            text = text[length..];
        }

        return utf8.IsEmpty;
    }
}
