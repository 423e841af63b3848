using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Summit.Compiler.Parse;

/// <summary>Reads a tag, such as <c>!!str</c>, <c>!local</c> or <c>!&lt;tag:example.org,2018:x&gt;</c>.</summary>
internal static class YamlTag
{
    private const string UriSymbols = "-#;/?:@&=+$_.~*'()%";

    /// <summary>Reads the tag at <paramref name="cursor"/>.</summary>
    /// <param name="cursor">The cursor, at the first <c>!</c>.</param>
    /// <param name="isInFlow">True inside brackets, where a flow indicator ends the tag.</param>
    public static Tag Read(TextCursor cursor, bool isInFlow)
    {
        Mark start = cursor.Mark;
        (string handle, string suffix) = cursor.Peek(1) == '<' ? ReadVerbatim(cursor) : ReadShorthand(cursor);
        char next = cursor.Current;
        bool isComplete = Letters.IsSpace(next) || (isInFlow && next is ',' or ']' or '}');
        if (!isComplete || (handle.Length > 1 && suffix.Length == 0))
            throw new YamlSyntaxException(start, cursor.Mark, MalformedText.Tag);
        return suffix.Length == 0
            ? new Tag("", handle, start, cursor.Mark)
            : new Tag(handle, suffix, start, cursor.Mark);
    }

    /// <summary>Reads a handle: <c>!</c>, <c>!!</c> or <c>!name!</c>.</summary>
    public static string ReadHandle(TextCursor cursor)
    {
        int start = cursor.Index++;
        int index = start + 1;
        while (IsWord(At(cursor, index)))
            index++;
        if (At(cursor, index) == '!')
            cursor.Index = index + 1;
        return cursor.Text.Substring(start, cursor.Index - start);
    }

    /// <summary>Reads a URI, and decodes its <c>%</c> escapes.</summary>
    public static string ReadUri(TextCursor cursor, bool isWhole)
    {
        int start = cursor.Index;
        while (
            IsWord(cursor.Current)
            || (cursor.Current != '\0' && UriSymbols.IndexOf(cursor.Current) >= 0)
            || (isWhole && cursor.Current is '!' or ',' or '[' or ']')
        )
            cursor.Index++;
        return Unescape(cursor.Text.Substring(start, cursor.Index - start));
    }

    private static (string Handle, string Suffix) ReadVerbatim(TextCursor cursor)
    {
        cursor.Index += 2;
        string uri = ReadUri(cursor, isWhole: true);
        if (cursor.Current != '>' || uri.Length == 0)
            return ("!!", "");
        cursor.Index++;
        return ("", uri);
    }

    private static (string Handle, string Suffix) ReadShorthand(TextCursor cursor)
    {
        string handle = ReadHandle(cursor);
        return (handle, ReadUri(cursor, isWhole: false));
    }

    private static bool IsWord(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-';

    private static char At(TextCursor cursor, int index) => index < cursor.Text.Length ? cursor.Text[index] : '\0';

    private static string Unescape(string uri)
    {
        if (uri.IndexOf('%') < 0)
            return uri;
        var bytes = new List<byte>();
        for (int i = 0; i < uri.Length; i++)
        {
            if (
                uri[i] == '%'
                && i + 2 < uri.Length
                && byte.TryParse(
                    uri.Substring(i + 1, 2),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out byte code
                )
            )
            {
                bytes.Add(code);
                i += 2;
            }
            else
            {
                bytes.Add((byte)uri[i]);
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
