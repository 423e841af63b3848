namespace Summit.Layout;

/// <summary>
/// The description of a number that is stored in the assembly as a constant beside the tables: a count, an origin or a
/// seed.
/// </summary>
/// <param name="name">The name of the constant.</param>
/// <param name="meaning">The meaning of the number, in one sentence. It is emitted as a comment above the
/// constant.</param>
internal sealed class StoredNumber(string name, string meaning)
{
    /// <summary>The name of the constant.</summary>
    public string Name { get; } = name;

    /// <summary>The meaning of the number, in one sentence.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Whether the constant is an unsigned 64-bit integer.</summary>
    public bool IsUnsigned { get; init; }

    /// <summary>The enum of the constant, or null for a plain number.</summary>
    public string? Enum { get; init; }
}
