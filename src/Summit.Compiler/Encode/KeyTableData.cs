using Summit.Lookup;

namespace Summit.Compiler.Encode;

/// <summary>The key table of a table: its names, and a perfect hash over them.</summary>
/// <param name="Folded">The names end to end if they are folded; null where they lie in the column of the key.</param>
/// <param name="Longest">The length of the longest name, in bytes.</param>
/// <param name="IsAscii">True where all names are ASCII without NUL.</param>
/// <param name="Hash">The hash.</param>
public sealed record KeyTableData(EquatableArray<byte>? Folded, int Longest, bool IsAscii, KeyHashData Hash);

/// <summary>A perfect hash over the names of a table.</summary>
/// <param name="Slots">Row, length and offset of each name, and words of 0.</param>
public abstract record KeyHashData(EquatableArray<ulong> Slots);

/// <summary>The hash of a direct table: a product leads to an index, and that to a slot.</summary>
/// <param name="Indexes">A byte for each value of the hash: the index of its slot, or 0.</param>
/// <param name="Multiplier">What the ends of a name are multiplied by.</param>
/// <param name="Shift">How far the product is shifted down.</param>
/// <param name="Slots">An empty one, and one for each name.</param>
public sealed record DirectHashData(
    EquatableArray<ulong> Indexes, ulong Multiplier, int Shift, EquatableArray<ulong> Slots) : KeyHashData(Slots);

/// <summary>The hash of a table with pilots: the pilot of its bucket leads a hash to a slot.</summary>
/// <param name="Pilots">A 16-bit pilot for each bucket.</param>
/// <param name="Seed">The seed of the hash.</param>
/// <param name="Part">What of a name the hash is over.</param>
/// <param name="Slots">The slots.</param>
public sealed record PilotHashData(EquatableArray<ulong> Pilots, ulong Seed, HashedPart Part, EquatableArray<ulong> Slots)
    : KeyHashData(Slots);
