using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Summit.Search;
using Summit.Text;

namespace Summit;

/// <summary>
/// Completes typed text with the words of a table. No text causes an error, and the methods do not allocate on the
/// heap. The time does not depend on the number of words that begin with the typed letters.
/// </summary>
public static class TableCompletion
{
    /// <summary>
    /// Completes the last word of a typed text. Case and accents of the typed letters do not matter. The word that is
    /// in most records comes first; records with other words of the same stem count too. Words in the same number of
    /// records are sorted by length, shorter first, and then in byte order.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="typed">
    /// The typed text. If it is longer than 4096 bytes of UTF-8 or characters of UTF-16, only its end is read.
    /// </param>
    /// <param name="completions">Receives the completions, up to its length and at most 64.</param>
    /// <returns>The number of completions written; 0 if the text does not end with a word.</returns>
    /// <exception cref="InsufficientExecutionStackException">
    /// The thread has less than 128 KB of stack left; see <see cref="TableSearch"/>.
    /// </exception>
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

    /// <summary>
    /// Returns the start of the word at the end of a text, or -1 if the text does not end with a word.
    /// </summary>
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
