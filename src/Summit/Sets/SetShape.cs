namespace Summit.Sets;

/// <summary>How the blocks of a formula are worked out.</summary>
internal enum SetShape : byte
{
    /// <summary>There are no operands: every row of the window.</summary>
    Window,

    /// <summary>Every operand but the first comes with its operator: each is combined with what there is.</summary>
    Chain,

    /// <summary>A chain of two bitmaps, such as two facets that each have a fair share of the records: two loads and an operation.</summary>
    BitmapPair,

    /// <summary>Anything else: by a stack.</summary>
    Tree,
}
