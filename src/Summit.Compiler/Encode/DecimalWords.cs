namespace Summit.Compiler.Encode;

/// <summary>Converts a decimal to the two words that store it.</summary>
internal static class DecimalWords
{
    /// <summary>Returns the words of a decimal, which keep its sign and its number of decimal places.</summary>
    public static ulong[] Of(decimal value)
    {
        int[] parts = decimal.GetBits(value);
        return [(uint)parts[0] | ((ulong)(uint)parts[1] << 32), (uint)parts[2] | ((ulong)(uint)parts[3] << 32)];
    }
}
