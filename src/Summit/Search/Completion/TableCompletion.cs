using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using Summit.Layout;
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
                : CharacterBorders.After(typed, typed.Length - QueryParser.MaxBytes);
        return Complete(typed[skipped..], completions, skipped, isUtf16: false);
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
        ReadOnlySpan<byte> text = utf8[..length];
        // Three bytes a unit may be more than a query has. The end of the text is kept.
        int cut =
            text.Length <= QueryParser.MaxBytes ? 0 : CharacterBorders.After(text, text.Length - QueryParser.MaxBytes);
        return Complete(text[cut..], completions, skipped + Encoding.UTF8.GetCharCount(text[..cut]), isUtf16: true);
    }

    /// <summary>Completes the last word of a text that is as long as a query at most.</summary>
    /// <param name="text">The text.</param>
    /// <param name="completions">Receives the completions.</param>
    /// <param name="skipped">The length of the text before, in bytes of UTF-8 or characters of UTF-16.</param>
    /// <param name="isUtf16">Whether positions are counted in characters of UTF-16.</param>
    private static int Complete<T>(
        scoped ReadOnlySpan<byte> text,
        Span<Completion<T>> completions,
        int skipped,
        bool isUtf16
    )
        where T : struct, ISearchableRecord<T>
    {
        if (!QueryParser.TryParseLast(text, out QueryNode part) || part.TextStart + part.TextLength != text.Length)
            return 0;
        var context = new CompletionContext<T>(text, part);
        int start = context.LastWordStart;
        if (start < 0)
            return 0;
        int kept = skipped + (isUtf16 ? Encoding.UTF8.GetCharCount(text[..start]) : start);
        return Complete(text[start..], context, kept, completions);
    }

    /// <summary>
    /// Returns whether an earlier completion is the same word in another language, which an index of several languages
    /// has once for each.
    /// </summary>
    private static bool IsRepeated<T>(in SearchIndex index, int word, ReadOnlySpan<Completion<T>> completions)
        where T : struct, ISearchableRecord<T>
    {
        if (index.Counts.Language.Languages.Length == 0)
            return false;
        foreach (Completion<T> earlier in completions)
        {
            if (index.MostFrequentForm(word).SequenceEqual(earlier.WordUtf8))
                return true;
        }

        return false;
    }

    [SkipLocalsInit]
    private static int Complete<T>(
        scoped ReadOnlySpan<byte> word,
        scoped CompletionContext<T> context,
        int start,
        Span<Completion<T>> completions
    )
        where T : struct, ISearchableRecord<T>
    {
        SearchIndex index = T.SearchIndex;
        Span<byte> buffer = stackalloc byte[TermReader.BufferLength];
        var reader = new TermReader(word, index.Counts.Language, buffer);
        if (!reader.MoveNext() || reader.Folded.IsEmpty)
            return 0;

        ReadOnlySpan<byte> prefix = WordLayout.Unmarked(reader.Folded);
        int first = Math.Max(index.FirstAtOrAfter(prefix), index.Counts.FirstWord);
        int end = index.PrefixEnd(prefix);
        Span<int> best = stackalloc int[CompletionTree.MaxCompletions];
        int wanted = context.IsAlone ? Math.Min(completions.Length, best.Length) : best.Length;
        int count = new CompletionTree(index, T.SearchCompletionTree).Find(first, end, best[..wanted]);
        int written = 0;
        foreach (int found in best[..count])
        {
            if (written == completions.Length)
                break;
            if (IsRepeated<T>(index, found, completions[..written]))
                continue;
            if (context.IsAlone || context.Allows(found))
                completions[written++] = new Completion<T>(found, start, index.RecordCountOf(found));
        }

        return written;
    }
}
