using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Summit.Search;
using Summit.Text;

namespace Summit;

/// <summary>
/// Completes what is being typed with the words of a table. Nothing throws or allocates, and the time taken does not depend on how
/// many words begin so.
/// </summary>
public static class TableCompletion
{
    /// <summary>
    /// Completes the last word of what was typed, in any case and with or without accents; the words before it stay. The best word comes
    /// first: that which the most records have in any of its endings; of equal ones the shorter, then the first in byte order.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="typed">What was typed. Of a longer text, the last 4096 units are read.</param>
    /// <param name="completions">Takes the completions, as many as there is room for, and 64 at most.</param>
    /// <returns>The number of completions written; 0 if the text does not end with a word.</returns>
    /// <exception cref="InsufficientExecutionStackException">The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.</exception>
    public static int Complete<T>(this Table<T> table, ReadOnlySpan<byte> typed, Span<Completion<T>> completions)
        where T : struct, ISearchableRecord<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        int skipped =
            typed.Length <= QueryParser.MaxBytes
                ? 0
                : CharacterBorders.Before(typed, typed.Length - QueryParser.MaxBytes);
        int start = LastWord(typed[skipped..]);
        return start < 0 ? 0 : Complete(typed[(skipped + start)..], skipped + start, completions);
    }

    /// <inheritdoc cref="Complete{T}(Table{T}, ReadOnlySpan{byte}, Span{Completion{T}})"/>
    [SkipLocalsInit]
    public static int Complete<T>(this Table<T> table, ReadOnlySpan<char> typed, Span<Completion<T>> completions)
        where T : struct, ISearchableRecord<T>
    {
        const int BytesPerUnit = 3;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> utf8 = stackalloc byte[QueryParser.MaxBytes * BytesPerUnit];
        int skipped = Math.Max(0, typed.Length - QueryParser.MaxBytes);
        Utf8.FromUtf16(typed[skipped..], utf8, out _, out int length, replaceInvalidSequences: true);
        int start = LastWord(utf8[..length]);
        return start < 0
            ? 0
            : Complete(utf8[start..length], skipped + Encoding.UTF8.GetCharCount(utf8[..start]), completions);
    }

    /// <summary>Where the word begins with which the text ends; -1 where it ends in none.</summary>
    private static int LastWord(ReadOnlySpan<byte> text)
    {
        var words = new WordReader(text);
        int start = -1;
        int end = -1;
        while (words.MoveNext())
            (start, end) = (words.Start, words.End);
        return end == text.Length ? start : -1;
    }

    [SkipLocalsInit]
    private static int Complete<T>(scoped ReadOnlySpan<byte> word, int start, Span<Completion<T>> completions)
        where T : struct, ISearchableRecord<T>
    {
        SearchIndex index = T.SearchIndex;
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(word, index.Counts.Language, buffer);
        if (!reader.MoveNext() || reader.Folded.IsEmpty)
            return 0;

        int first = Math.Max(index.FirstAtOrAfter(reader.Folded), index.Counts.FirstWord);
        int end = index.PrefixEnd(reader.Folded);
        Span<int> best = stackalloc int[CompletionTree.MaxCompletions];
        int count = new CompletionTree(index, T.SearchCompletionTree).Find(
            first,
            end,
            best[..Math.Min(completions.Length, best.Length)]
        );
        for (int i = 0; i < count; i++)
            completions[i] = new Completion<T>(best[i], start, index.RecordCountOf(best[i]));
        return count;
    }
}
