using System.ComponentModel;

namespace Summit.Search;

/// <summary>
/// A page of postings or positions. It is a view of data in the assembly, created by <see cref="CompilerServices"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct StoredPage
{
    internal StoredPage(void* start) => Start = start;

    /// <summary>The first element of the page.</summary>
    internal void* Start { get; }
}
