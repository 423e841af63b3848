using Summit.Compiler.Parse;

namespace Summit.Compiler.Format;

/// <summary>The comments and blank lines between two tokens on different lines.</summary>
/// <param name="trailing">The comment on the line of the first token, or null.</param>
/// <param name="comments">The comments on lines of their own.</param>
/// <param name="endsBlank">True if a blank line precedes the line of the second token.</param>
internal sealed class Trivia(string? trailing, IReadOnlyList<CommentLine> comments, bool endsBlank)
{
    /// <summary>The comment on the line of the first token, or null.</summary>
    public string? Trailing { get; } = trailing;

    /// <summary>The comments on lines of their own.</summary>
    public IReadOnlyList<CommentLine> Comments { get; } = comments;

    /// <summary>True if a blank line precedes the line of the second token.</summary>
    public bool EndsBlank { get; } = endsBlank;

    /// <summary>Reads the trivia between two tokens.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The end of the first token, or 0.</param>
    /// <param name="end">The start of the second token, or the end of the text.</param>
    /// <param name="isAfterToken">True if there is a first token.</param>
    public static Trivia Read(string text, int start, int end, bool isAfterToken)
    {
        string? trailing = null;
        var comments = new List<CommentLine>();
        bool isBlank = false;
        for (int line = start, next; line < end; line = next)
        {
            int lineEnd = Math.Min(Lines.End(text, line), end);
            next = lineEnd + 1;
            string whole = text.Substring(line, lineEnd - line);

            // A byte order mark can precede any document of a file.
            string comment = whole.TrimStart(' ', '\t', '\uFEFF').TrimEnd(' ', '\t');
            if (line == start && isAfterToken)
            {
                trailing = comment.Length > 0 ? comment : null;
            }
            else if (comment.Length > 0)
            {
                comments.Add(new CommentLine(comment, whole.IndexOf('#'), isBlank));
                isBlank = false;
            }
            else
            {
                // The blanks before the second token on its own line are not a blank line.
                isBlank |= lineEnd < end;
            }
        }

        return new Trivia(trailing, comments, isBlank);
    }
}

/// <summary>A comment on a line of its own.</summary>
/// <param name="Text">The comment, including the <c>#</c>.</param>
/// <param name="Column">The column of the <c>#</c>, from 0.</param>
/// <param name="IsAfterBlank">True if a blank line precedes the comment.</param>
internal readonly record struct CommentLine(string Text, int Column, bool IsAfterBlank);
