namespace Summit;

/// <summary>
/// The switch of all golden files. To rewrite them after an intended change, set <c>SUMMIT_WRITE_GOLDEN=1</c>, run the
/// tests of the project, and review the diff.
/// </summary>
internal static class GoldenFiles
{
    /// <summary>Whether tests replace the expected output instead of comparing with it.</summary>
    public static bool AreRewritten { get; } = Environment.GetEnvironmentVariable("SUMMIT_WRITE_GOLDEN") == "1";
}
