namespace Summit.Compiler.Verify;

/// <summary>
/// The constants and literals of an emitted class, by name. The names and bytes are not yet interpreted.
/// </summary>
/// <param name="Record">The name of the record type that contains the class.</param>
/// <param name="Name">The name of the class.</param>
/// <param name="Constants">The value of each constant. An unsigned constant is stored as the signed number with the
/// same bits.</param>
/// <param name="Literals">The bytes of each literal.</param>
public sealed record StoredClass(
    string Record,
    string Name,
    IReadOnlyDictionary<string, long> Constants,
    IReadOnlyDictionary<string, byte[]> Literals
);
