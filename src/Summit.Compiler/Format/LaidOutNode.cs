namespace Summit.Compiler.Format;

/// <summary>A block mapping or a block sequence in a laid-out text.</summary>
/// <param name="isMapping">True for a mapping, false for a sequence.</param>
internal sealed class LaidOutNode(bool isMapping)
{
    /// <summary>True for a mapping, false for a sequence.</summary>
    public bool IsMapping { get; } = isMapping;

    /// <summary>The pairs or items, in order.</summary>
    public List<LaidOutEntry> Entries { get; } = [];

    /// <summary>The start of the line after the node.</summary>
    public int End { get; set; } = -1;
}

/// <summary>A pair of a block mapping, or an item of a block sequence.</summary>
/// <param name="name">The key of a pair; null for an item, or for a key that is not a scalar.</param>
/// <param name="start">
/// The position of the entry: the start of its first line, including comments above it. For an entry that follows a
/// <c>-</c>, the position after the dash.
/// </param>
internal sealed class LaidOutEntry(string? name, int start)
{
    /// <summary>The key of a pair; null for an item, or for a key that is not a scalar.</summary>
    public string? Name { get; } = name;

    /// <summary>The position of the entry, including comments above it.</summary>
    public int Start { get; } = start;

    /// <summary>The value, if it is a block mapping or a block sequence; otherwise null.</summary>
    public LaidOutNode? Value { get; set; }
}
