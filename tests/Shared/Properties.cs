using System.Globalization;
using FsCheck;

namespace Summit;

/// <summary>
/// How properties are checked: by the same cases in every run, so that a failure is there for whoever looks for it.
/// <c>SUMMIT_SEED=2</c> checks them by others.
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

    /// <summary>Checks so many cases, and throws for the first that fails.</summary>
    public static Config Cases(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(Seed, Gamma);
}
