using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;
using Version = YamlDotNet.Core.Version;

namespace Summit.Compiler.Parse;

/// <summary>Reads a directive, which is a line that starts with <c>%</c>.</summary>
internal static class YamlDirective
{
    /// <summary>
    /// The version that replaces every version in a text. With version 1.1, the YamlDotNet parser would keep the tag
    /// prefixes of a document for the next document.
    /// </summary>
    private static readonly Version ReadAs = new(1, 2);

    /// <summary>
    /// Reads the directive at <paramref name="cursor"/>. Skips a directive with an unknown name, and returns null.
    /// </summary>
    /// <param name="cursor">The cursor, at the <c>%</c>.</param>
    public static Token? Read(TextCursor cursor)
    {
        Mark start = cursor.Mark;
        string name = ReadWord(cursor);
        Token? directive = name switch
        {
            "%YAML" => ReadVersion(cursor, start),
            "%TAG" => ReadPrefix(cursor, start),
            _ => null,
        };
        if (directive is null)
        {
            cursor.SkipLine();
            return null;
        }

        cursor.SkipBlanks();
        if (!cursor.IsAtComment && !Letters.IsBreakOrEnd(cursor.Current))
            throw new YamlSyntaxException(start, cursor.Mark, MalformedText.Directive);
        return directive;
    }

    private static VersionDirective ReadVersion(TextCursor cursor, Mark start)
    {
        cursor.SkipBlanks();
        string[] numbers = ReadWord(cursor).Split('.');
        if (numbers.Length != 2 || !Array.TrueForAll(numbers, IsNumber))
            throw new YamlSyntaxException(start, cursor.Mark, MalformedText.Directive);
        if (numbers[0] != "1")
            throw new YamlSyntaxException(start, cursor.Mark, MalformedText.Version);
        return new VersionDirective(ReadAs, start, cursor.Mark);
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(letter => letter is >= '0' and <= '9');

    private static TagDirective ReadPrefix(TextCursor cursor, Mark start)
    {
        cursor.SkipBlanks();
        string handle = cursor.Current == '!' ? YamlTag.ReadHandle(cursor) : "";
        bool isSeparate = Letters.IsBlank(cursor.Current);
        cursor.SkipBlanks();
        string prefix = YamlTag.ReadUri(cursor, isWhole: true);
        if (handle.Length == 0 || prefix.Length == 0 || !isSeparate || !Letters.IsSpace(cursor.Current))
            throw new YamlSyntaxException(start, cursor.Mark, MalformedText.Directive);
        return new TagDirective(handle, prefix, start, cursor.Mark);
    }

    private static string ReadWord(TextCursor cursor)
    {
        int start = cursor.Index;
        while (!Letters.IsSpace(cursor.Current))
            cursor.Index++;
        return cursor.Text.Substring(start, cursor.Index - start);
    }
}
