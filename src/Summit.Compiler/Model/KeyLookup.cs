namespace Summit.Compiler.Model;

/// <summary>How the key table of a table is read.</summary>
/// <param name="Hash">The kind of hash.</param>
/// <param name="IsFolded">True if the names are folded; otherwise they lie in the column of the key.</param>
/// <param name="IsAscii">True if all names are ASCII without NUL.</param>
internal sealed record KeyLookup(KeyHashKind Hash, bool IsFolded, bool IsAscii);

/// <summary>The perfect hash over the names of a table.</summary>
internal enum KeyHashKind
{
    /// <summary>One multiplication leads to a byte, and the byte to a slot.</summary>
    Direct,

    /// <summary>The pilot of a bucket leads a hash to a slot.</summary>
    Pilot,
}
