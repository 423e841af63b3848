namespace Summit.Layout;

/// <summary>
/// The layout of columns of doubles, with one 64-bit word a row, and of decimals, with two words a row.
/// </summary>
internal static class RealLayout
{
    /// <summary>The word of a missing double: a NaN with bits that no YAML number has.</summary>
    public const ulong AbsentDouble = 0xFFF8_0000_0000_0001;

    /// <summary>The upper word of a missing decimal: flags that no decimal has.</summary>
    public const ulong AbsentDecimal = 0xFFFF_FFFF_FFFF_FFFF;
}
