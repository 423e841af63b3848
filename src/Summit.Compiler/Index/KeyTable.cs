using Summit.Lookup;

namespace Summit.Compiler.Index;

/// <summary>The key table of a table: its names, and a perfect hash over them.</summary>
/// <param name="FoldedNames">The names end to end if they are folded; null if they lie in the column of the key.</param>
/// <param name="MaxNameBytes">The length of the longest name, in bytes.</param>
/// <param name="IsAscii">True if all names are ASCII without NUL.</param>
/// <param name="Hash">The hash.</param>
internal sealed record KeyTable(byte[]? FoldedNames, int MaxNameBytes, bool IsAscii, KeyHashTable Hash);

/// <summary>A perfect hash over the names of a table.</summary>
/// <param name="Slots">The slot of each name, and empty slots; see <c>KeySlotLayout</c>.</param>
internal abstract record KeyHashTable(ulong[] Slots);

/// <summary>A direct table: a product leads to an index, and the index to a slot.</summary>
/// <param name="Indexes">For each value of the hash, the index of its slot, or 0.</param>
/// <param name="Multiplier">What the ends of a name are multiplied by.</param>
/// <param name="Shift">How far the product is shifted down.</param>
/// <param name="Slots">An empty slot, and one for each name.</param>
internal sealed record DirectTable(byte[] Indexes, ulong Multiplier, int Shift, ulong[] Slots) : KeyHashTable(Slots);

/// <summary>A table with pilots: the pilot of its bucket leads a hash to a slot.</summary>
/// <param name="Pilots">A pilot for each bucket.</param>
/// <param name="Seed">The seed of the hash.</param>
/// <param name="Part">The part of a name that the hash covers.</param>
/// <param name="Slots">The slots.</param>
internal sealed record PilotTable(ushort[] Pilots, ulong Seed, HashedPart Part, ulong[] Slots) : KeyHashTable(Slots);
