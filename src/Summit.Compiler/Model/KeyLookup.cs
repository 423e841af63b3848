namespace Summit.Compiler.Model;

/// <summary>How the key table of a record type is read.</summary>
/// <param name="Hash">The kind of hash.</param>
/// <param name="IsFolded">
/// True if the names are stored folded; otherwise the names are read from the column of the key.
/// </param>
/// <param name="IsAscii">True if all names are ASCII without NUL.</param>
internal sealed record KeyLookup(KeyHashKind Hash, bool IsFolded, bool IsAscii);

/// <summary>The kind of perfect hash over the names of a table.</summary>
internal enum KeyHashKind
{
    /// <summary>One multiplication gives a byte, which selects a slot.</summary>
    Direct,

    /// <summary>The hash selects a bucket, whose pilot maps the hash to a slot.</summary>
    Pilot,
}
