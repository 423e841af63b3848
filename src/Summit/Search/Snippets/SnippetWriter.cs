namespace Summit.Search;

/// <summary>
/// Writes a passage with marks around its matches, as far as it fits. It never writes a part of a character or of a
/// mark, and never an opening mark without its closing mark.
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
        SnippetFormat format,
        Passage passage,
        ReadOnlySpan<Highlight> found
    )
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        bool isWhole =
            (passage.Start == 0 || TryMark(ref target, format.Ellipsis)) && TryText(ref target, format, passage, found);
        if (isWhole && passage.End < passage.Text.Length)
            TryMark(ref target, format.Ellipsis);
    }

    private static bool TryText<TTarget>(
        scoped ref TTarget target,
        SnippetFormat format,
        Passage passage,
        ReadOnlySpan<Highlight> found
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
                !TryText(ref target, passage.Text[at..start], reserved: 0)
                || !TryHighlight(ref target, format, passage.Text[start..end])
            )
                return false;
            at = end;
        }

        return TryText(ref target, passage.Text[at..passage.End], reserved: 0);
    }

    private static bool TryHighlight<TTarget>(scoped ref TTarget target, SnippetFormat format, ReadOnlySpan<byte> text)
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        int afterUnits = target.UnitsOf(format.After);
        if (target.Fitting(text, target.Free - target.UnitsOf(format.Before) - afterUnits) == 0)
            return false;
        target.Append(format.Before);
        bool isWhole = TryText(ref target, text, afterUnits);
        target.Append(format.After);
        return isWhole;
    }

    private static bool TryMark<TTarget>(scoped ref TTarget target, ReadOnlySpan<byte> mark)
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        if (target.UnitsOf(mark) > target.Free)
            return false;
        target.Append(mark);
        return true;
    }

    /// <summary>Writes as much of a text as fits while <paramref name="reserved"/> units stay free.</summary>
    /// <returns>Whether the whole text was written.</returns>
    private static bool TryText<TTarget>(scoped ref TTarget target, ReadOnlySpan<byte> text, int reserved)
        where TTarget : struct, ISnippetTarget, allows ref struct
    {
        int bytes = target.Fitting(text, target.Free - reserved);
        target.Append(text[..bytes]);
        return bytes == text.Length;
    }
}
