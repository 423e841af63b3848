using System.Numerics;
using Summit.Layout;

namespace Summit.Sets;

/// <summary>Reads and sizes the bitmaps of matched sets, which lie in memory of the caller.</summary>
internal static class MatchedRows
{
    /// <summary>Returns the part of <paramref name="memory"/> that holds one bit for each record of a table.</summary>
    /// <exception cref="ArgumentException"><paramref name="memory"/> is too short.</exception>
    public static Span<ulong> Bitmap<T>(Span<ulong> memory)
        where T : struct, IRecord<T>
    {
        int length = SetLayout.BitmapWords(T.TableCount + TableLayout.FirstRow);
        if (memory.Length < length)
            throw new ArgumentException(
                $"A bit for each of {T.TableCount} records takes {length} numbers, and there are {memory.Length}.",
                nameof(memory)
            );
        return memory[..length];
    }

    /// <summary>Returns whether the bit of <paramref name="record"/> is set.</summary>
    public static bool Contains<T>(ReadOnlySpan<ulong> words, T record)
        where T : struct, IRecord<T>
    {
        int row = record.IsNull ? 0 : record.Ordinal + TableLayout.FirstRow;
        return row > 0 && row >> 6 < words.Length && ((words[row >> 6] >> row) & 1) != 0;
    }

    /// <summary>Combines two bitmaps.</summary>
    /// <param name="left">The left bitmap.</param>
    /// <param name="right">The right bitmap. Empty if no bit is set.</param>
    /// <param name="how">The operator.</param>
    /// <param name="result">Receives the combination. It may be one of the two bitmaps.</param>
    /// <returns>The number of bits that are set in the result.</returns>
    public static int Combine(
        ReadOnlySpan<ulong> left,
        ReadOnlySpan<ulong> right,
        SetOperator how,
        Span<ulong> result
    )
    {
        int count = 0;
        for (int word = 0; word < result.Length; word++)
        {
            ulong leftWord = left.IsEmpty ? 0 : left[word];
            ulong rightWord = right.IsEmpty ? 0 : right[word];
            result[word] = how switch
            {
                SetOperator.And => leftWord & rightWord,
                SetOperator.Or => leftWord | rightWord,
                _ => leftWord & ~rightWord,
            };
            count += BitOperations.PopCount(result[word]);
        }

        return count;
    }
}
