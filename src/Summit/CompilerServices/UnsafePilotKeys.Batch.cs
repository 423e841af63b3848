using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using Summit.Layout;
using Summit.Lookup;

namespace Summit.CompilerServices;

// Looks up several names at once. The three reads of a look-up depend on each other, and each may miss the cache. In a
// batch, the reads of several look-ups overlap.
public static partial class UnsafePilotKeys
{
    /// <summary>The number of look-ups whose reads overlap; measured by <c>KeyLookupBenchmarks.SummitStringBatches</c>.</summary>
    private const int BatchSize = 16;

    /// <summary>
    /// Finds the rows of the records with some keys or aliases. Takes time linear in the total length of the names.
    /// Finds only ASCII names, as the look-up of a single name does.
    /// </summary>
    /// <param name="asked">The keys or aliases. Null counts as the empty name, which no record has.</param>
    /// <param name="rows">Receives the row of each name, or 0 if there is no such record. Must have the length of
    /// <paramref name="asked"/>.</param>
    /// <param name="names">The names of the table.</param>
    /// <param name="longest">The length of the longest name of the table, in bytes.</param>
    /// <param name="isAscii">Whether all names of the table are ASCII without NUL.</param>
    /// <param name="slots">A word for each name, and empty words; see <c>KeySlotLayout</c>.</param>
    /// <param name="pilots">A 16-bit pilot for each bucket.</param>
    /// <param name="seed">The seed of the hash.</param>
    /// <param name="part">The part of a name that the hash covers.</param>
    [SkipLocalsInit]
    public static unsafe void FindAll(
        ReadOnlySpan<string> asked,
        Span<int> rows,
        ReadOnlySpan<byte> names,
        int longest,
        bool isAscii,
        ReadOnlySpan<ulong> slots,
        ReadOnlySpan<ulong> pilots,
        ulong seed,
        HashedPart part
    )
    {
        ulong* hashes = stackalloc ulong[BatchSize];
        int* slotIndexes = stackalloc int[BatchSize];
        ReadOnlySpan<ushort> byBucket = MemoryMarshal.Cast<ulong, ushort>(pilots);
        for (int start = 0; start < asked.Length; start += BatchSize)
        {
            ReadOnlySpan<string> batch = asked.Slice(start, Math.Min(BatchSize, asked.Length - start));
            // Each loop requests the memory that the next loop reads: names, pilots, slots, and stored names.
            foreach (string name in batch)
                Prefetch(in MemoryMarshal.GetReference<char>(name));
            for (int i = 0; i < batch.Length; i++)
            {
                ReadOnlySpan<char> name = batch[i];
                hashes[i] = KeySlot.MayHold(name.Length, longest) ? KeyHash.Pilot(name, seed, part) : 0;
                Prefetch(
                    in Unsafe.Add(ref MemoryMarshal.GetReference(byBucket), KeyHash.Bucket(hashes[i], byBucket.Length))
                );
            }

            for (int i = 0; i < batch.Length; i++)
            {
                uint pilot = Unsafe.Add(
                    ref MemoryMarshal.GetReference(byBucket),
                    KeyHash.Bucket(hashes[i], byBucket.Length)
                );
                slotIndexes[i] = KeyHash.Slot(hashes[i], pilot, slots.Length);
                Prefetch(in Unsafe.Add(ref MemoryMarshal.GetReference(slots), slotIndexes[i]));
            }

            for (int i = 0; i < batch.Length; i++)
            {
                ulong slot = Unsafe.Add(ref MemoryMarshal.GetReference(slots), slotIndexes[i]);
                Prefetch(in Unsafe.Add(ref MemoryMarshal.GetReference(names), KeySlotLayout.Offset(slot)));
            }

            for (int i = 0; i < batch.Length; i++)
            {
                ReadOnlySpan<char> name = batch[i];
                ulong slot = Unsafe.Add(ref MemoryMarshal.GetReference(slots), slotIndexes[i]);
                rows[start + i] = KeySlot.MayHold(name.Length, longest)
                    ? KeySlot.Row(slot, names, name, longest, isAscii)
                    : 0;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch<T>(ref readonly T location)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in location)));
    }
}
