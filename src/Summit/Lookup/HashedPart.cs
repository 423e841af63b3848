using System.ComponentModel;

namespace Summit.Lookup;

/// <summary>
/// The part of a name that the hash of a key table covers. The compiler selects the smallest part that makes the names
/// of the table distinct. The compiler and the library share this file, and emitted code uses the enum.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum HashedPart
{
    /// <summary>The first eight bytes and the last eight bytes.</summary>
    Ends,

    /// <summary>The first sixteen bytes and the last sixteen bytes.</summary>
    LongEnds,

    /// <summary>The whole name.</summary>
    Whole,
}
