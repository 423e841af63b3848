using System.ComponentModel;

namespace Summit.Search;

/// <summary>A page of postings or positions. A view of the data in the assembly, which <see cref="CompilerServices"/> makes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly unsafe struct StoredPage
{
    internal StoredPage(void* start) => Start = start;

    /// <summary>The first element.</summary>
    internal void* Start { get; }
}
