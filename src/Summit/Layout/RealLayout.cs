namespace Summit.Layout;

/// <summary>Columns of doubles, one 64-bit word a row, and of decimals, two words a row.</summary>
internal static class RealLayout
{
    /// <summary>A double that is not given: a NaN whose bits no YAML number yields.</summary>
    public const ulong AbsentDouble = 0xFFF8_0000_0000_0001;

    /// <summary>The upper word of a decimal that is not given: flags that no decimal has.</summary>
    public const ulong AbsentDecimal = 0xFFFF_FFFF_FFFF_FFFF;
}
