namespace Summit.Compiler.Parse;

/// <summary>Reads a text from the start of a line, without copying it.</summary>
/// <param name="text">The whole text.</param>
/// <param name="start">Where to begin.</param>
/// <param name="line">The line that begins there, counted from 1.</param>
internal sealed class TextSlice(string text, int start, int line) : TextReader
{
    private int _next = start;

    /// <summary>Where it begins in the whole text.</summary>
    public int Start { get; } = start;

    /// <summary>Where the whole text ends.</summary>
    public int End { get; } = text.Length;

    /// <summary>The line that begins at <see cref="Start"/>.</summary>
    public int Line { get; } = line;

    /// <inheritdoc/>
    public override int Peek() => _next < text.Length ? Readable(text[_next]) : -1;

    /// <inheritdoc/>
    public override int Read() => _next < text.Length ? Readable(text[_next++]) : -1;

    /// <summary>
    /// The YAML scanner takes NUL for the end of the text; it is read as U+FFFD, so that it hides nothing.
    /// </summary>
    private static char Readable(char letter) => letter == '\0' ? '\uFFFD' : letter;
}
