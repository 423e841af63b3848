namespace Summit.Layout;

/// <summary>The description of some bits of an element. The page with the bit diagrams is generated from it.</summary>
/// <param name="name">The meaning of the bits, in a few words.</param>
/// <param name="shift">The index of the lowest bit.</param>
/// <param name="bits">The number of bits.</param>
internal sealed class BitField(string name, int shift, int bits)
{
    /// <summary>The meaning of the bits, in a few words.</summary>
    public string Name { get; } = name;

    /// <summary>The index of the lowest bit.</summary>
    public int Shift { get; } = shift;

    /// <summary>The number of bits.</summary>
    public int Bits { get; } = bits;
}
