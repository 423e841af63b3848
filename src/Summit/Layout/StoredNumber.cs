namespace Summit.Layout;

/// <summary>The description of a number that lies in the assembly as a constant beside stored tables: a count, an origin, a seed.</summary>
/// <param name="name">The name of the constant.</param>
/// <param name="meaning">What the number is, in one sentence. It stands above the constant.</param>
internal sealed class StoredNumber(string name, string meaning)
{
    /// <summary>The name of the constant.</summary>
    public string Name { get; } = name;

    /// <summary>What the number is, in one sentence.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>True for 64 bits without a sign.</summary>
    public bool IsUnsigned { get; init; }

    /// <summary>The enum that the number is a value of; null for a plain number.</summary>
    public string? Enum { get; init; }
}
