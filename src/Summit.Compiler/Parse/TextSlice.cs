namespace Summit.Compiler.Parse;

/// <summary>Reads a text from the start of a line to the end, without copying it.</summary>
/// <param name="text">The whole text.</param>
/// <param name="start">The position of the first character to read.</param>
/// <param name="line">The number of the line that begins at <paramref name="start"/>, counted from 1.</param>
internal sealed class TextSlice(string text, int start, int line) : TextReader
{
    private int _next = start;

    /// <summary>The position of the slice in the whole text.</summary>
    public int Start { get; } = start;

    /// <summary>The length of the whole text.</summary>
    public int End { get; } = text.Length;

    /// <summary>The number of the line that begins at <see cref="Start"/>, counted from 1.</summary>
    public int Line { get; } = line;

    /// <inheritdoc/>
    public override int Peek() => _next < text.Length ? Readable(text[_next]) : -1;

    /// <inheritdoc/>
    public override int Read() => _next < text.Length ? Readable(text[_next++]) : -1;

    /// <summary>
    /// Replaces NUL by U+FFFD. The YAML scanner takes NUL for the end of the text and would ignore everything after it.
    /// </summary>
    private static char Readable(char letter) => letter == '\0' ? '\uFFFD' : letter;
}
