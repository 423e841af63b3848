using System.Text;
using YamlDotNet.Core;

namespace Summit.Compiler.Parse;

/// <summary>Reads a block scalar, which starts with <c>|</c> or <c>&gt;</c>.</summary>
/// <param name="cursor">The cursor, at the <c>|</c> or <c>&gt;</c>.</param>
/// <param name="indent">The column of the collection around the scalar, or -1.</param>
internal sealed class BlockText(TextCursor cursor, int indent)
{
    private readonly bool _isFolded = cursor.Current == '>';
    private readonly StringBuilder _value = new();
    private char _chomping;
    private int _contentColumn;

    /// <summary>Reads the scalar, and stops at the start of the line after the scalar.</summary>
    public string Read()
    {
        Mark start = cursor.Mark;
        cursor.Index++;
        int given = ReadIndicators();
        cursor.SkipBlanks();
        if (cursor.IsAtComment)
            cursor.SkipLine();
        if (!Letters.IsBreakOrEnd(cursor.Current))
            throw new YamlSyntaxException(start, cursor.Mark, MalformedText.BlockHeader);
        if (!cursor.IsAtEnd)
            cursor.SkipBreak();
        _contentColumn = given > 0 ? Math.Max(indent, 0) + given : FindContentColumn();
        ReadLines();
        return _value.ToString();
    }

    /// <summary>
    /// Reads the chomping indicator and the indentation indicator. Returns the indentation, or 0 if there is no
    /// indicator.
    /// </summary>
    private int ReadIndicators()
    {
        int given = 0;
        while (true)
        {
            char letter = cursor.Current;
            if (letter is '+' or '-' && _chomping == '\0')
                _chomping = letter;
            else if (letter is >= '1' and <= '9' && given == 0)
                given = letter - '0';
            else
                return given;
            cursor.Index++;
        }
    }

    /// <summary>
    /// Returns the indentation of the first line that is not empty. Throws if an empty line before it is indented more.
    /// </summary>
    private int FindContentColumn()
    {
        var start = cursor.Save();
        Mark? deepest = null;
        int deepestEmpty = 0;
        int column;
        while (true)
        {
            if (cursor.IsAtDocumentMarker)
            {
                column = -1;
                break;
            }

            column = cursor.SkipSpaces();
            if (cursor.IsAtEnd || !Letters.IsBreak(cursor.Current))
                break;
            if (column > deepestEmpty)
                (deepestEmpty, deepest) = (column, cursor.Mark);
            cursor.SkipBreak();
        }

        bool hasContent = !cursor.IsAtEnd && column > indent;
        if (hasContent && column < deepestEmpty)
            throw new YamlSyntaxException(deepest!.Value, deepest.Value, MalformedText.DeepEmptyLine(column));
        if (!hasContent && cursor.Current == '\t')
        {
            Mark tab = cursor.Mark;
            cursor.SkipBlanks();
            if (Letters.IsBreakOrEnd(cursor.Current))
                throw new YamlSyntaxException(tab, cursor.Mark, MalformedText.Tab);
        }

        cursor.Return(start);
        return hasContent ? column : Math.Max(Math.Max(column, deepestEmpty), indent + 1);
    }

    private void ReadLines()
    {
        int emptyLines = 0;
        bool hasContent = false;
        bool wasIndented = false;
        while (!cursor.IsAtEnd)
        {
            if (IsEmptyLine(out bool isOver))
            {
                emptyLines++;
                continue;
            }

            if (isOver)
                break;
            bool isIndented = Letters.IsBlank(cursor.Current);
            if (!hasContent)
                _value.Append('\n', emptyLines);
            else if (!_isFolded || wasIndented || isIndented)
                _value.Append('\n', emptyLines + 1);
            else if (emptyLines == 0)
                _value.Append(' ');
            else
                _value.Append('\n', emptyLines);
            (emptyLines, hasContent, wasIndented) = (0, true, isIndented);
            int start = cursor.Index;
            cursor.SkipLine();
            _value.Append(cursor.Text, start, cursor.Index - start);
            if (!cursor.IsAtEnd)
                cursor.SkipBreak();
        }

        if (hasContent && _chomping != '-')
            _value.Append('\n');
        if (_chomping == '+')
            _value.Append('\n', emptyLines);
    }

    /// <summary>
    /// Skips an empty line and returns true, or skips the indentation of a line with content and returns false.
    /// </summary>
    /// <param name="isOver">True if the scalar ends before this line.</param>
    private bool IsEmptyLine(out bool isOver)
    {
        isOver = cursor.IsAtDocumentMarker;
        if (isOver)
            return false;
        int spaces = cursor.SkipSpaces(_contentColumn);
        if (Letters.IsBreak(cursor.Current))
        {
            cursor.SkipBreak();
            return true;
        }

        if (cursor.IsAtEnd)
            return true;
        isOver = spaces < _contentColumn;
        if (isOver)
            cursor.Index = cursor.LineStart;
        return false;
    }
}
