using System.Text;

namespace Summit.Compiler.Parse;

/// <summary>Reads a plain scalar, which has no quotes and no other indicator.</summary>
internal static class PlainScalar
{
    /// <summary>Reads the scalar at <paramref name="cursor"/>, and stops after its last character.</summary>
    /// <param name="cursor">The cursor, at the first character of the scalar.</param>
    /// <param name="indent">
    /// The column of the collection around the scalar. Continuation lines must be indented more.
    /// </param>
    /// <param name="isInFlow">True inside brackets, where flow indicators end the scalar.</param>
    public static string Read(TextCursor cursor, int indent, bool isInFlow)
    {
        int start = cursor.Index;
        int end = ReadLine(cursor, isInFlow);
        string first = cursor.Text.Substring(start, end - start);
        StringBuilder? value = null;
        var stop = cursor.Save();
        while (Letters.IsBreak(cursor.Current))
        {
            int breaks = SkipEmptyLines(cursor, out int spaces);
            if (!Continues(cursor, spaces, indent, isInFlow))
                break;
            value ??= new StringBuilder(first);
            value.Append(breaks == 1 ? " " : new string('\n', breaks - 1));
            start = cursor.Index;
            end = ReadLine(cursor, isInFlow);
            value.Append(cursor.Text, start, end - start);
            stop = cursor.Save();
        }

        cursor.Return(stop);
        cursor.Index = end;
        return value?.ToString() ?? first;
    }

    /// <summary>Returns true if a plain scalar can start with the character at <paramref name="cursor"/>.</summary>
    public static bool CanStart(TextCursor cursor, bool isInFlow) =>
        cursor.Current switch
        {
            '-' or '?' or ':' => IsSafe(cursor.Peek(1), isInFlow),
            ','
            or '['
            or ']'
            or '{'
            or '}'
            or '#'
            or '&'
            or '*'
            or '!'
            or '|'
            or '>'
            or '\''
            or '"'
            or '%'
            or '@'
            or '`' => false,
            _ => true,
        };

    /// <summary>Reads to the end of the scalar in this line. Returns the index after its last character.</summary>
    private static int ReadLine(TextCursor cursor, bool isInFlow)
    {
        string text = cursor.Text;
        int index = cursor.Index;
        int end = index;
        for (; index < text.Length; index++)
        {
            char letter = text[index];
            if (letter is ' ' or '\t')
                continue;
            if (letter is '\n' or '\r')
                break;
            if (letter == ':' && !IsSafe(index + 1 < text.Length ? text[index + 1] : '\0', isInFlow))
                break;
            if (letter == '#' && index > end)
                break;
            if (isInFlow && Letters.IsFlowIndicator(letter))
                break;
            end = index + 1;
        }

        cursor.Index = index;
        return end;
    }

    /// <summary>Skips to the next line with content, and returns the number of line breaks.</summary>
    /// <param name="cursor">The cursor, at a line break.</param>
    /// <param name="spaces">The number of spaces at the start of that line.</param>
    private static int SkipEmptyLines(TextCursor cursor, out int spaces)
    {
        int breaks = 0;
        spaces = 0;
        while (Letters.IsBreak(cursor.Current))
        {
            cursor.SkipBreak();
            breaks++;
            spaces = cursor.SkipSpaces();
            if (cursor.IsAtDocumentMarker)
                return breaks;
            cursor.SkipBlanks();
        }

        return breaks;
    }

    private static bool Continues(TextCursor cursor, int spaces, int indent, bool isInFlow)
    {
        char letter = cursor.Current;
        if (spaces <= indent || letter is '\0' or '#' || cursor.IsAtDocumentMarker)
            return false;
        if (isInFlow && Letters.IsFlowIndicator(letter))
            return false;
        return letter != ':' || IsSafe(cursor.Peek(1), isInFlow);
    }

    private static bool IsSafe(char letter, bool isInFlow) =>
        !Letters.IsSpace(letter) && !(isInFlow && Letters.IsFlowIndicator(letter));
}
