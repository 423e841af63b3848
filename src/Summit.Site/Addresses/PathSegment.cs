using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Summit.Site.Addresses;

/// <summary>
/// One part of the path of a page: the name of a folder, or of a file without its extension. Two texts never have the
/// same segment, on systems that ignore case as well. A segment consists of <c>a–z</c>, <c>0–9</c>, <c>-</c>, <c>_</c>
/// and <c>~</c>, so that neither an address nor a file system changes it.
/// </summary>
/// <remarks>
/// <c>~</c> begins an escape: <c>~b</c> is <c>B</c>, <c>~-</c> is <c>/</c>, and <c>~0e9~</c> is the UTF-16 code unit
/// U+00E9. A segment that would be longer than <see cref="MaxLength"/> characters ends with a digest instead, and is
/// longer than any segment without a digest.
/// </remarks>
internal static class PathSegment
{
    /// <summary>The maximum length without a digest, in characters.</summary>
    public const int MaxLength = 120;

    /// <summary>The length of the readable part before a digest, in characters.</summary>
    private const int ReadableLength = 100;

    /// <summary>The length of a digest, in bytes of SHA-256.</summary>
    private const int DigestLength = 20;

    /// <summary>The names that Windows reserves for devices, and the name of the first page of a folder.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "aux",
        "con",
        "index",
        "nul",
        "prn",
    };

    /// <summary>Returns the segment of a text, which can be empty.</summary>
    public static string Of(string text)
    {
        var segment = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
            Append(segment, text[i], mustEscape: i == 0 && (text[0] == '_' || IsReserved(text)));
        if (segment.Length == 0)
            return "~";
        if (segment.Length <= MaxLength)
            return segment.ToString();
        // The code units themselves, because an encoding would replace unpaired surrogates.
        byte[] digest = SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()));
        return $"{segment.ToString(0, ReadableLength)}-{Convert.ToHexStringLower(digest.AsSpan(0, DigestLength))}";
    }

    private static void Append(StringBuilder segment, char letter, bool mustEscape)
    {
        if (!mustEscape && letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_')
            segment.Append(letter);
        else if (letter is >= 'A' and <= 'Z')
            segment.Append('~').Append(char.ToLowerInvariant(letter));
        else if (letter == '/')
            segment.Append("~-");
        else
            segment.Append(CultureInfo.InvariantCulture, $"~0{(int)letter:x}~");
    }

    /// <summary>
    /// Returns whether a system or a host gives a name a meaning of its own. Windows reserves <c>com1</c> to <c>com9</c>
    /// and <c>lpt1</c> to <c>lpt9</c> as well.
    /// </summary>
    private static bool IsReserved(string text) =>
        Reserved.Contains(text)
        || (
            text.Length == 4
            && char.IsAsciiDigit(text[3])
            && (text.StartsWith("com", StringComparison.Ordinal) || text.StartsWith("lpt", StringComparison.Ordinal))
        );
}
