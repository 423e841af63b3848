namespace Summit.Compiler.Format;

/// <summary>A block mapping or a block sequence in a text that is laid out.</summary>
/// <param name="isMapping">True for a mapping.</param>
internal sealed class LaidOutNode(bool isMapping)
{
    /// <summary>True for a mapping, false for a sequence.</summary>
    public bool IsMapping { get; } = isMapping;

    /// <summary>Its pairs or items, in order.</summary>
    public List<LaidOutEntry> Entries { get; } = [];

    /// <summary>The start of the line after it.</summary>
    public int End { get; set; } = -1;
}

/// <summary>A pair of a block mapping, or an item of a block sequence.</summary>
/// <param name="name">The key of a pair, if it is a scalar.</param>
/// <param name="start">
/// Where it begins: the start of its first line, that of a comment on it among them, or in the midst of a line, after a <c>-</c>.
/// </param>
internal sealed class LaidOutEntry(string? name, int start)
{
    /// <summary>The key of a pair, if it is a scalar.</summary>
    public string? Name { get; } = name;

    /// <summary>Where it begins.</summary>
    public int Start { get; } = start;

    /// <summary>Its value, where that is a block mapping or a block sequence.</summary>
    public LaidOutNode? Value { get; set; }
}
