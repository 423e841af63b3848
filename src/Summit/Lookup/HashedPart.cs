using System.ComponentModel;

namespace Summit.Lookup;

/// <summary>
/// How much of a name the hash of a key table looks at: no more than tells the names of the table apart. The compiler and the
/// library share this file; emitted code names it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum HashedPart
{
    /// <summary>The first eight bytes and the last.</summary>
    Ends,

    /// <summary>The first sixteen bytes and the last.</summary>
    LongEnds,

    /// <summary>All of it.</summary>
    Whole,
}
