namespace Summit.Synthetic.Chance;

/// <summary>
/// The SplitMix64 generator (Steele, Lea and Flood, 2014). The class library does not guarantee the sequence of its own
/// generator. All arithmetic is integral, so that every machine draws the same numbers.
/// </summary>
/// <param name="seed">The same seed gives the same sequence.</param>
public sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Creates an independent sequence for a purpose: draws for one purpose do not affect another.</summary>
    public static SplitMix64 For(ulong seed, string purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        const ulong fnvOffset = 14695981039346656037;
        const ulong fnvPrime = 1099511628211;
        ulong hash = fnvOffset;
        foreach (char character in purpose)
            hash = (hash ^ character) * fnvPrime;
        return new SplitMix64(new SplitMix64(seed ^ hash).Next());
    }

    /// <summary>Returns the next 64 bits.</summary>
    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Returns a number from 0, below <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)Below((ulong)bound);

    /// <summary>Returns a number from 0, below <paramref name="bound"/>.</summary>
    public ulong Below(ulong bound) => Math.BigMul(Next(), bound, out _);

    /// <summary>Returns a number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Returns true with a probability of <paramref name="percent"/> per cent.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>Returns one of <paramref name="items"/> with equal probability.</summary>
    public T OneOf<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];
}
