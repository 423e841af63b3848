using System.Text;
using Summit.Compiler.Encode;
using Summit.Lookup;
using Summit.Tables;

namespace Summit.Compiler.Index;

/// <summary>
/// Finds the perfect hash of a table's names: buckets in the order of their size, the largest first, each with the first
/// pilot under which all of its names fall into free slots (PTHash, Pibiri and Trani, 2021).
/// </summary>
internal static class KeyTableBuilder
{
    private const int NamesPerBucket = 4;
    private const double Load = 0.94;

    /// <summary>Builds the key table of names that lie end to end, each with its row.</summary>
    /// <param name="names">The names, each once, in the order in which they lie.</param>
    public static KeyTableData Build(IReadOnlyList<(string Name, int Row)> names)
    {
        byte[][] utf8 = [.. names.Select(name => Encoding.UTF8.GetBytes(name.Name))];
        ulong[] hashes = [.. utf8.Select(name => name.Length == 0 ? 0 : KeyHash.Of(name))];
        int bucketCount = Math.Max(1, (names.Count + NamesPerBucket - 1) / NamesPerBucket);

        // A seat more is enough to part the rare names that no pilot parts in a small table.
        for (int slotCount = Math.Max(1, (int)Math.Ceiling(names.Count / Load)); ; slotCount++)
        {
            if (TryPlace(hashes, bucketCount, slotCount) is { } placement)
                return Lay(names, utf8, placement, bucketCount);
        }
    }

    private static Placement? TryPlace(ulong[] hashes, int bucketCount, int slotCount)
    {
        var buckets = new List<int>[bucketCount];
        for (int name = 0; name < hashes.Length; name++)
            (buckets[KeyHash.Bucket(hashes[name], bucketCount)] ??= []).Add(name);

        var placement = new Placement(new ushort[bucketCount], new int[slotCount]);
        foreach (int bucket in Enumerable.Range(0, bucketCount).Where(bucket => buckets[bucket] is not null).OrderByDescending(bucket => buckets[bucket].Count))
        {
            if (!TryPlaceBucket(hashes, buckets[bucket], bucket, placement))
                return null;
        }

        return placement;
    }

    private static bool TryPlaceBucket(ulong[] hashes, List<int> names, int bucket, Placement placement)
    {
        for (int pilot = 0; pilot <= ushort.MaxValue; pilot++)
        {
            int placed = 0;
            while (placed < names.Count)
            {
                ref int slot = ref placement.NameOfSlot[KeyHash.Slot(hashes[names[placed]], (uint)pilot, placement.NameOfSlot.Length)];
                if (slot != 0)
                    break;
                slot = names[placed++] + 1;
            }

            if (placed == names.Count)
            {
                placement.Pilots[bucket] = (ushort)pilot;
                return true;
            }

            while (placed-- > 0)
                placement.NameOfSlot[KeyHash.Slot(hashes[names[placed]], (uint)pilot, placement.NameOfSlot.Length)] = 0;
        }

        return false;
    }

    private static KeyTableData Lay(IReadOnlyList<(string Name, int Row)> names, byte[][] utf8, Placement placement, int bucketCount)
    {
        var offsets = new int[names.Count];
        for (int name = 1; name < offsets.Length; name++)
            offsets[name] = offsets[name - 1] + utf8[name - 1].Length;

        var slots = new ulong[placement.NameOfSlot.Length];
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (placement.NameOfSlot[slot] is var name and not 0)
                slots[slot] = TableLayout.Slot(names[name - 1].Row, utf8[name - 1].Length, offsets[name - 1]);
        }

        return new KeyTableData(
            Packing.Pilots(placement.Pilots),
            new EquatableArray<ulong>(slots),
            bucketCount,
            utf8.Length == 0 ? 0 : utf8.Max(name => name.Length));
    }

    /// <summary>Where the names are so far.</summary>
    /// <param name="Pilots">The pilot of each bucket.</param>
    /// <param name="NameOfSlot">The index of the name in each slot plus 1, or 0.</param>
    private sealed record Placement(ushort[] Pilots, int[] NameOfSlot);
}
