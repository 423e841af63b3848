using System.Globalization;
using Summit.Layout;
using Summit.Lookup;

namespace Summit.Compiler.Verify;

/// <summary>Verifies that every name of a key table leads to its slot and that all other slots are empty.</summary>
/// <param name="table">The decoded table of the record type.</param>
/// <param name="corpus">The decoded corpus.</param>
internal sealed class KeyVerifier(DecodedTable table, DecodedCorpus corpus)
{
    private const double MaxLoad = 0.94;
    private const int NamesPerPilotWord = 16;
    private const int PilotsPerWord = 4;

    private readonly ClassReader _data = table.Data;

    /// <summary>Verifies the key table. Does nothing for records without keys.</summary>
    /// <exception cref="DamagedDataException">The key table breaks an invariant.</exception>
    public void Verify()
    {
        if (table.Key is null)
            return;
        var names = new KeyNamesOfTable(table, corpus);
        VerifyNames(names);
        _data.Is(KeyTables.MaxNameBytes, names.Slots.Count == 0 ? 0 : names.Slots.Max(name => name.Name.Length));
        if (_data.Has(KeyTables.Indexes))
            VerifyDirect(names.Slots);
        else
            VerifyPilots(names.Slots);
    }

    /// <summary>
    /// Verifies the concatenated names in the column of the key and, if look-ups ignore case and accents, the table of
    /// folded names.
    /// </summary>
    private void VerifyNames(KeyNamesOfTable names)
    {
        TableReader written = table.Column(table.Key!).Data.Table(ColumnTables.Utf8Bytes);
        if (written.ByteCount != names.Bytes.Length)
            throw written.Failure(
                $"{Number(names.Bytes.Length)} bytes of keys and aliases",
                $"{Number(written.ByteCount)} bytes"
            );
        AreNames(written, names.Bytes);
        if (!names.IsFolded)
            return;
        TableReader folded = _data.Table(KeyTables.FoldedNames);
        folded.EndsAt(0, names.FoldedBytes.Length);
        AreNames(folded, names.FoldedBytes);
    }

    private static void AreNames(TableReader stored, byte[] names)
    {
        for (int i = 0; i < names.Length; i++)
            stored.Is(i, names[i], (long)stored[i]);
    }

    /// <summary>
    /// Verifies a direct table. Its slots are an empty slot, followed by one slot for each name in order.
    /// </summary>
    private void VerifyDirect(IReadOnlyList<(byte[] Name, ulong Slot)> names)
    {
        ulong multiplier = (ulong)_data.Number(KeyTables.Multiplier);
        int shift = _data.Count(KeyTables.Shift);
        if (shift < 64 - KeyHash.MaxDirectBits || shift > 63)
            throw _data.Failure(KeyTables.Shift.Name, "a shift that leaves 1 to 12 bits", Number(shift));
        TableReader slots = _data.Table(KeyTables.Slots);
        TableReader indexes = _data.Table(KeyTables.Indexes);
        slots.EndsAt(0, names.Count + 1);
        IsSlot(slots, 0, 0);
        var expected = new byte[1 << (64 - shift)];
        for (int i = 0; i < names.Count; i++)
        {
            IsSlot(slots, i + 1, names[i].Slot);
            expected[KeyHash.Direct(names[i].Name, multiplier) >> shift] = (byte)(i + 1);
        }

        indexes.EndsAt(0, expected.Length);
        for (int hash = 0; hash < expected.Length; hash++)
            indexes.Is(hash, expected[hash], (long)indexes[hash]);
        if (expected.Count(index => index != 0) != names.Count)
            throw _data.Failure(
                KeyTables.Multiplier.Name,
                "a multiplier under which every name has a hash of its own",
                "two names with one hash"
            );
    }

    private void VerifyPilots(IReadOnlyList<(byte[] Name, ulong Slot)> names)
    {
        ulong seed = (ulong)_data.Number(KeyTables.Seed);
        if (
            _data.Number(KeyTables.HashedPart) is var part
            && part is < (long)HashedPart.Ends or > (long)HashedPart.Whole
        )
            throw _data.Failure(KeyTables.HashedPart.Name, "a part of a name", Number(part));
        TableReader slots = _data.Table(KeyTables.Slots);
        TableReader pilots = _data.Table(KeyTables.Pilots);
        int slotCount = (int)(slots.PageBytes(0) / sizeof(ulong));
        int pilotCount = ((names.Count / NamesPerPilotWord) + 1) * PilotsPerWord;
        slots.EndsAt(0, slotCount);
        pilots.EndsAt(0, pilotCount);
        if (slotCount - (long)seed + 1 != Math.Max(1, (int)Math.Ceiling(names.Count / MaxLoad)))
            throw slots.Failure("a slot for each name and about one in sixteen more", $"{Number(slotCount)} slots");

        var expected = new ulong[slotCount];
        var buckets = new List<ulong>[pilotCount];
        foreach ((byte[] name, ulong slot) in names)
        {
            ulong hash = KeyHash.Pilot(name, seed, (HashedPart)part);
            int bucket = KeyHash.Bucket(hash, pilotCount);
            (buckets[bucket] ??= []).Add(hash);
            ref ulong target = ref expected[KeyHash.Slot(hash, (uint)pilots[bucket], slotCount)];
            if (target != 0)
                throw pilots.Failure(
                    bucket,
                    "a pilot that gives every name of the bucket a slot of its own",
                    pilots[bucket]
                );
            target = slot;
        }

        for (int bucket = 0; bucket < pilotCount; bucket++)
            IsFirst(pilots, bucket, buckets[bucket], slotCount);
        for (int slot = 0; slot < slotCount; slot++)
            IsSlot(slots, slot, expected[slot]);
    }

    /// <summary>
    /// Verifies that a pilot is the smallest that leads to its slots. The builder would have taken a smaller one.
    /// </summary>
    private static void IsFirst(TableReader pilots, int bucket, List<ulong>? hashes, int slotCount)
    {
        uint pilot = (uint)pilots[bucket];
        if (hashes is null)
        {
            pilots.Is(bucket, 0, pilot);
            return;
        }

        int[] slots = [.. hashes.Select(hash => KeyHash.Slot(hash, pilot, slotCount))];
        for (uint earlier = 0; earlier < pilot; earlier++)
        {
            int same = 0;
            while (same < slots.Length && KeyHash.Slot(hashes[same], earlier, slotCount) == slots[same])
                same++;
            if (same == slots.Length)
                pilots.Is(bucket, earlier, pilot);
        }
    }

    private static void IsSlot(TableReader slots, int index, ulong expected)
    {
        if (slots[index] is var found && found != expected)
            throw slots.Failure(0, index, Written(expected), Written(found));
    }

    private static string Written(ulong slot) =>
        slot == 0
            ? "an empty slot"
            : $"row {Number(KeySlotLayout.Row(slot))}, length {Number(KeySlotLayout.Length(slot))}, offset {Number(KeySlotLayout.Offset(slot))}";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
