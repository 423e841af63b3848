using System.Runtime.InteropServices;
using Summit.CompilerServices;
using Summit.Records;

namespace Summit.Tests.Sets;

/// <summary>
/// Pinned data, at a fixed address like the data of an assembly. The array has exactly the needed length, so that a
/// read past the end touches foreign memory.
/// </summary>
internal sealed class PinnedData
{
    private readonly List<ulong[]> _kept = [];

    public ReadOnlySpan<ulong> Narrow(ReadOnlySpan<int> rows)
    {
        ulong[] words = Words((rows.Length + 3) / 4);
        for (int i = 0; i < rows.Length; i++)
            MemoryMarshal.Cast<ulong, ushort>(words.AsSpan())[i] = (ushort)rows[i];
        return words;
    }

    public ReadOnlySpan<ulong> Wide(ReadOnlySpan<int> rows)
    {
        ulong[] words = Words((rows.Length + 1) / 2);
        rows.CopyTo(MemoryMarshal.Cast<ulong, int>(words.AsSpan()));
        return words;
    }

    public StoredRows Bitmap(ReadOnlySpan<int> rows, int tableCount)
    {
        ulong[] words = Words((tableCount + 512) / 512 * 8);
        foreach (int row in rows)
            words[row / 64] |= 1UL << row;
        return UnsafeStoredRows.Bitmap(words, 0, rows.Length);
    }

    public ReadOnlySpan<ulong> Codes(ReadOnlySpan<ulong> codes, int bits)
    {
        int perWord = 64 / bits;
        ulong[] words = Words((codes.Length + perWord - 1) / perWord);
        for (int i = 0; i < codes.Length; i++)
            words[i / perWord] |= codes[i] << (i % perWord * bits);
        return words;
    }

    private ulong[] Words(int count)
    {
        ulong[] words = GC.AllocateArray<ulong>(Math.Max(1, count), pinned: true);
        _kept.Add(words);
        return words;
    }
}
