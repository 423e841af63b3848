using System.Text;

namespace Summit.Cli.Search;

/// <summary>A text in which some stretches match a query.</summary>
internal sealed class MarkedText
{
    private const char Before = '\u0002';
    private const char After = '\u0003';

    private MarkedText(IReadOnlyList<TextRun> runs) => Runs = runs;

    /// <summary>The text in pieces, those that match and those that do not.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    /// <summary>The text alone.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>The text with <c>**</c> around matches.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.IsMatch ? $"**{run.Text}**" : run.Text));

    /// <summary>How a snippet is to be written so that <see cref="Read"/> understands it.</summary>
    public static SnippetFormat Format(int maxLength) =>
        new()
        {
            MaxLength = maxLength,
            Before = "\u0002"u8,
            After = "\u0003"u8,
            Ellipsis = "..."u8,
        };

    /// <summary>Reads a snippet that was written so.</summary>
    public static MarkedText Read(ReadOnlySpan<char> snippet)
    {
        var runs = new List<TextRun>();
        var text = new StringBuilder();
        bool isMatch = false;
        foreach (char letter in snippet)
        {
            if (letter is not (Before or After))
            {
                text.Append(letter);
                continue;
            }

            EndRun();
            isMatch = letter == Before;
        }

        EndRun();
        return new MarkedText(runs);

        void EndRun()
        {
            if (text.Length > 0)
                runs.Add(new TextRun(text.ToString(), isMatch));
            text.Clear();
        }
    }
}

/// <summary>A piece of a text.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsMatch">True where it matches a query.</param>
internal sealed record TextRun(string Text, bool IsMatch);
