using System.Text;

namespace Summit.Catalog;

/// <summary>A text with marked matches of a query.</summary>
public sealed class MarkedText
{
    private const char Before = '\u0002';
    private const char After = '\u0003';

    private MarkedText(IReadOnlyList<TextRun> runs) => Runs = runs;

    /// <summary>The text in runs, each of which is a match or not.</summary>
    public IReadOnlyList<TextRun> Runs { get; }

    /// <summary>The text without marks.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>Returns the text with <c>**</c> around matches.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.IsMatch ? $"**{run.Text}**" : run.Text));

    /// <summary>Returns the format in which snippets must be written for <see cref="Read"/>.</summary>
    internal static SnippetFormat Format(int maxLength) =>
        new()
        {
            MaxLength = maxLength,
            Before = "\u0002"u8,
            After = "\u0003"u8,
            Ellipsis = "..."u8,
        };

    /// <summary>Reads a snippet in the format of <see cref="Format"/>.</summary>
    internal static MarkedText Read(ReadOnlySpan<char> snippet)
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
