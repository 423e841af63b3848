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
    public static int Combine(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, SetOperator how, Span<ulong> result)
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

    /// <summary>Copies the records of a bitmap in table order.</summary>
    /// <param name="words">The bitmap.</param>
    /// <param name="offset">The number of records to skip.</param>
    /// <param name="destination">Receives the records after those, up to its length.</param>
    /// <returns>The number of records copied.</returns>
    public static int CopyForwards<T>(ReadOnlySpan<ulong> words, int offset, Span<T> destination)
        where T : struct, IRecord<T>
    {
        int count = 0;
        for (int word = 0; word < words.Length && count < destination.Length; word++)
        {
            ulong bits = words[word];
            int inWord = BitOperations.PopCount(bits);
            if (offset >= inWord)
            {
                offset -= inWord;
                continue;
            }

            for (; offset > 0; offset--)
                bits &= bits - 1;
            for (; bits != 0 && count < destination.Length; bits &= bits - 1)
                destination[count++] = T.FromRow((word << 6) + BitOperations.TrailingZeroCount(bits));
        }

        return count;
    }

    /// <summary>Copies the records of a bitmap from the end of the table.</summary>
    /// <inheritdoc cref="CopyForwards"/>
    public static int CopyBackwards<T>(ReadOnlySpan<ulong> words, int offset, Span<T> destination)
        where T : struct, IRecord<T>
    {
        int count = 0;
        for (int word = words.Length - 1; word >= 0 && count < destination.Length; word--)
        {
            ulong bits = words[word];
            int inWord = BitOperations.PopCount(bits);
            if (offset >= inWord)
            {
                offset -= inWord;
                continue;
            }

            for (; offset > 0; offset--)
                bits ^= 1UL << BitOperations.Log2(bits);
            for (; bits != 0 && count < destination.Length; bits ^= 1UL << BitOperations.Log2(bits))
                destination[count++] = T.FromRow((word << 6) + BitOperations.Log2(bits));
        }

        return count;
    }
}
