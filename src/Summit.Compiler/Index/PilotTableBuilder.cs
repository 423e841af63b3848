using Summit.Lookup;

namespace Summit.Compiler.Index;

/// <summary>
/// Finds the pilots of a key table with PTHash (Pibiri and Trani, 2021). The largest buckets are placed first. Each
/// bucket takes the first pilot that sends all of its names to free slots. The expected time is linear in the number of
/// names.
/// </summary>
internal sealed class PilotTableBuilder
{
    private const int NamesPerBucket = 4;
    private const double Load = 0.94;

    /// <summary>
    /// Pilots are stored four to a word. The number of buckets is a multiple of four, because the reader derives it
    /// from the number of words.
    /// </summary>
    private const int PilotsPerWord = 4;

    private readonly List<TableName> _names;
    private readonly ulong[] _hashes;
    private readonly ushort[] _pilots;

    /// <summary>The index of the name in each slot, plus 1; 0 for a free slot.</summary>
    private readonly int[] _nameOfSlot;

    private PilotTableBuilder(List<TableName> names, ulong[] hashes, int slotCount)
    {
        _names = names;
        _hashes = hashes;
        _pilots = new ushort[((names.Count / (NamesPerBucket * PilotsPerWord)) + 1) * PilotsPerWord];
        _nameOfSlot = new int[slotCount];
    }

    /// <summary>Builds the table over distinct names.</summary>
    public static PilotTable Build(List<TableName> names)
    {
        // The first seed nearly always works. A different seed and one more slot separate names that no pilot could.
        int slotCount = Math.Max(1, (int)Math.Ceiling(names.Count / Load));
        HashedPart part = SmallestDistinctPart(names);
        for (ulong seed = 1; ; seed++, slotCount++)
        {
            var builder = new PilotTableBuilder(names, Hashes(names, seed, part), slotCount);
            if (builder.TryPlace())
                return builder.ToTable(seed, part);
        }
    }

    /// <summary>Returns the smallest part of the names whose hash is different for every name.</summary>
    private static HashedPart SmallestDistinctPart(List<TableName> names) =>
        HasDistinctHashes(names, HashedPart.Ends) ? HashedPart.Ends
        : HasDistinctHashes(names, HashedPart.LongEnds) ? HashedPart.LongEnds
        : HashedPart.Whole;

    private static bool HasDistinctHashes(List<TableName> names, HashedPart part) =>
        Hashes(names, seed: 1, part).Distinct().Count() == names.Count;

    private static ulong[] Hashes(List<TableName> names, ulong seed, HashedPart part) =>
        [.. names.Select(name => KeyHash.Pilot(name.Utf8, seed, part))];

    private bool TryPlace()
    {
        var buckets = new List<int>[_pilots.Length];
        for (int name = 0; name < _names.Count; name++)
            (buckets[KeyHash.Bucket(_hashes[name], buckets.Length)] ??= []).Add(name);

        return Enumerable
            .Range(0, buckets.Length)
            .Where(bucket => buckets[bucket] is not null)
            .OrderByDescending(bucket => buckets[bucket].Count)
            .All(bucket => TryPlace(bucket, buckets[bucket]));
    }

    private bool TryPlace(int bucket, List<int> names)
    {
        for (int pilot = 0; pilot <= ushort.MaxValue; pilot++)
        {
            int placed = 0;
            while (placed < names.Count)
            {
                ref int slot = ref SlotOf(names[placed], pilot);
                if (slot != 0)
                    break;
                slot = names[placed++] + 1;
            }

            if (placed == names.Count)
            {
                _pilots[bucket] = (ushort)pilot;
                return true;
            }

            while (placed-- > 0)
                SlotOf(names[placed], pilot) = 0;
        }

        return false;
    }

    private ref int SlotOf(int name, int pilot) =>
        ref _nameOfSlot[KeyHash.Slot(_hashes[name], (uint)pilot, _nameOfSlot.Length)];

    private PilotTable ToTable(ulong seed, HashedPart part)
    {
        var slots = new ulong[_nameOfSlot.Length];
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (_nameOfSlot[slot] is var number and not 0)
                slots[slot] = _names[number - 1].Slot;
        }

        return new PilotTable(_pilots, seed, part, slots);
    }
}
