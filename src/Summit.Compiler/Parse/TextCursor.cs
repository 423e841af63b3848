using YamlDotNet.Core;

namespace Summit.Compiler.Parse;

/// <summary>A position that moves forward through a text and tracks its line.</summary>
/// <param name="text">The whole text, without NUL.</param>
/// <param name="start">The index at which the first line to read starts.</param>
/// <param name="line">The number of that line, counted from 1.</param>
internal sealed class TextCursor(string text, int start, int line)
{
    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>The index of the next character.</summary>
    public int Index { get; set; } = start;

    /// <summary>The number of the current line, counted from 1.</summary>
    public int Line { get; private set; } = line;

    /// <summary>The index at which the current line starts.</summary>
    public int LineStart { get; private set; } = start;

    /// <summary>The column, counted from 0.</summary>
    public int Column => Index - LineStart;

    /// <summary>The next character; NUL at the end of the text.</summary>
    public char Current => At(Index);

    /// <summary>True at the end of the text.</summary>
    public bool IsAtEnd => Index >= Text.Length;

    /// <summary>The position as a mark of YamlDotNet.</summary>
    public Mark Mark => new(Index, Line, Column + 1);

    /// <summary>
    /// True if the position is at the start of a line with <c>---</c> or <c>...</c>, followed by a blank or the end of
    /// the line.
    /// </summary>
    public bool IsAtDocumentMarker =>
        Index == LineStart
        && Current is '-' or '.'
        && Peek(1) == Current
        && Peek(2) == Current
        && Letters.IsSpace(Peek(3));

    /// <summary>True if a <c>#</c> starts a comment at the position.</summary>
    public bool IsAtComment => Current == '#' && (Index == LineStart || Letters.IsBlank(Text[Index - 1]));

    /// <summary>
    /// Returns the character <paramref name="offset"/> positions ahead, or NUL after the end of the text.
    /// </summary>
    public char Peek(int offset) => At(Index + offset);

    /// <summary>Skips spaces and tabs.</summary>
    public void SkipBlanks()
    {
        while (Letters.IsBlank(Current))
            Index++;
    }

    /// <summary>Skips spaces, and returns their number.</summary>
    public int SkipSpaces(int max = int.MaxValue)
    {
        int from = Index;
        while (Current == ' ' && Index - from < max)
            Index++;
        return Index - from;
    }

    /// <summary>Skips the rest of the line, up to its line break.</summary>
    public void SkipLine()
    {
        while (!Letters.IsBreakOrEnd(Current))
            Index++;
    }

    /// <summary>Skips a line break.</summary>
    public void SkipBreak()
    {
        Index += Current == '\r' && Peek(1) == '\n' ? 2 : 1;
        LineStart = Index;
        Line++;
    }

    /// <summary>Skips a byte order mark, which does not count as a column.</summary>
    public void SkipByteOrderMark() => LineStart = ++Index;

    /// <summary>Returns the state of the cursor, for <see cref="Return"/>.</summary>
    public (int Index, int Line, int LineStart) Save() => (Index, Line, LineStart);

    /// <summary>Restores a state from <see cref="Save"/>.</summary>
    public void Return((int Index, int Line, int LineStart) saved) => (Index, Line, LineStart) = saved;

    private char At(int index) => index < Text.Length ? Text[index] : '\0';
}
