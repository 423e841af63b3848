using System.Globalization;
using FsCheck;

namespace Summit;

/// <summary>
/// Configures property tests. Every run checks the same cases, so that a failure can be reproduced.
/// <c>SUMMIT_SEED=2</c> selects other cases.
/// </summary>
internal static class Properties
{
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    private static readonly ulong Seed = ulong.TryParse(
        Environment.GetEnvironmentVariable("SUMMIT_SEED"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out ulong seed
    )
        ? seed
        : 1;

    /// <summary>Checks <paramref name="count"/> cases, and throws for the first that fails.</summary>
    public static Config Cases(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(Seed, Gamma);
}
