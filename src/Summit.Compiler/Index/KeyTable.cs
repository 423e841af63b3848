using Summit.Lookup;

namespace Summit.Compiler.Index;

/// <summary>The key table of a table of records: its names, and a perfect hash over them.</summary>
/// <param name="FoldedNames">The concatenated folded names if keys ignore case and accents; null if the table uses the
/// names in the column of the key.</param>
/// <param name="MaxNameBytes">The length of the longest name, in bytes.</param>
/// <param name="IsAscii">Whether all names are ASCII without NUL.</param>
/// <param name="Hash">The perfect hash.</param>
internal sealed record KeyTable(byte[]? FoldedNames, int MaxNameBytes, bool IsAscii, KeyHashTable Hash);

/// <summary>A perfect hash over the names of a table.</summary>
/// <param name="Slots">One slot for each name, and empty slots; <see cref="Summit.Layout.KeySlotLayout"/> describes a
/// slot.</param>
internal abstract record KeyHashTable(ulong[] Slots);

/// <summary>A direct table: the hash of a name selects an index, and the index selects a slot.</summary>
/// <param name="Indexes">The index of the slot for each value of the hash; 0 for an empty slot.</param>
/// <param name="Multiplier">The multiplier of the hash.</param>
/// <param name="Shift">The right shift that reduces the 64-bit product to a hash.</param>
/// <param name="Slots">An empty slot, followed by one slot for each name.</param>
internal sealed record DirectTable(byte[] Indexes, ulong Multiplier, int Shift, ulong[] Slots) : KeyHashTable(Slots);

/// <summary>
/// A table with pilots, as in PTHash: the hash of a name selects a bucket, and the pilot of the bucket completes the
/// hash to a slot.
/// </summary>
/// <param name="Pilots">The pilot of each bucket.</param>
/// <param name="Seed">The seed of the hash.</param>
/// <param name="Part">The part of a name that the hash covers.</param>
/// <param name="Slots">One slot for each name, and empty slots.</param>
internal sealed record PilotTable(ushort[] Pilots, ulong Seed, HashedPart Part, ulong[] Slots) : KeyHashTable(Slots);
