using System.Text;

namespace Summit.Search;

/// <summary>
/// Writes a passage with marks around its matches, as far as it fits, escaped if the format says so. It never writes a
/// part of a character or of a mark, and never an opening mark without its closing mark.
/// </summary>
internal static class SnippetWriter
{
    /// <summary>Writes a passage.</summary>
    /// <typeparam name="TTarget">The type of the target.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="format">The marks.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="found">The matches in the whole text of the passage, in ascending order.</param>
    public static void Write<TTarget>(
        scoped ref TTarget target,
        scoped SnippetFormat format,
        scoped Passage passage,
        scoped ReadOnlySpan<Highlight> found
    )
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        if (!format.EscapesHtml)
        {
            WriteMarked(ref target, format, passage, found);
            return;
        }

        var html = new HtmlTarget<TTarget>(target);
        WriteMarked(ref html, format, passage, found);
        target = html.Target;
    }

    private static void WriteMarked<TTarget>(
        scoped ref TTarget target,
        scoped SnippetFormat format,
        scoped Passage passage,
        scoped ReadOnlySpan<Highlight> found
    )
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        bool isWhole =
            (IsBlank(passage.Source[..passage.Start]) || TryMark(ref target, format.Ellipsis))
            && TryText(ref target, format, passage, found);
        if (isWhole && !IsBlank(passage.Source[passage.End..]))
            TryMark(ref target, format.Ellipsis);
    }

    /// <summary>Whether a text is empty or white space. Takes the time of finding the first other character.</summary>
    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out Rune rune, out int length);
            if (!Rune.IsWhiteSpace(rune))
                return false;
            text = text[length..];
        }

        return true;
    }

    private static bool TryText<TTarget>(
        scoped ref TTarget target,
        scoped SnippetFormat format,
        scoped Passage passage,
        scoped ReadOnlySpan<Highlight> found
    )
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        int at = passage.Start;
        foreach (ref readonly Highlight highlight in found)
        {
            int start = Math.Max(highlight.Start, at);
            int end = Math.Min(highlight.End, passage.End);
            if (start >= end)
                continue;
            if (
                !TryText(ref target, passage.Source[at..start], reserved: 0)
                || !TryHighlight(ref target, format, passage.Source[start..end])
            )
                return false;
            at = end;
        }

        return TryText(ref target, passage.Source[at..passage.End], reserved: 0);
    }

    private static bool TryHighlight<TTarget>(
        scoped ref TTarget target,
        scoped SnippetFormat format,
        scoped ReadOnlySpan<byte> text
    )
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        int afterUnits = target.UnitsOf(format.After);
        if (target.Fitting(text, target.Free - target.UnitsOf(format.Before) - afterUnits) == 0)
            return false;
        target.AppendMark(format.Before);
        bool isWhole = TryText(ref target, text, afterUnits);
        target.AppendMark(format.After);
        return isWhole;
    }

    private static bool TryMark<TTarget>(scoped ref TTarget target, scoped ReadOnlySpan<byte> mark)
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        if (target.UnitsOf(mark) > target.Free)
            return false;
        target.AppendMark(mark);
        return true;
    }

    /// <summary>Writes as much of a text as fits while <paramref name="reserved"/> units stay free.</summary>
    /// <returns>Whether the whole text was written.</returns>
    private static bool TryText<TTarget>(scoped ref TTarget target, scoped ReadOnlySpan<byte> text, int reserved)
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        int bytes = target.Fitting(text, target.Free - reserved);
        target.AppendText(text[..bytes]);
        return bytes == text.Length;
    }
}
