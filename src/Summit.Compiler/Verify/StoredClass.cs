namespace Summit.Compiler.Verify;

/// <summary>An emitted class as it lies in an assembly: its constants and its literals, by name, without any meaning.</summary>
/// <param name="Record">The name of the record type around the class.</param>
/// <param name="Name">The name of the class.</param>
/// <param name="Constants">The value of each constant; the bits of a constant without a sign.</param>
/// <param name="Literals">The bytes of each literal.</param>
public sealed record StoredClass(
    string Record,
    string Name,
    IReadOnlyDictionary<string, long> Constants,
    IReadOnlyDictionary<string, byte[]> Literals
);
