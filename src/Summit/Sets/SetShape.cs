namespace Summit.Sets;

/// <summary>The ways in which the blocks of a formula are evaluated.</summary>
internal enum SetShape : byte
{
    /// <summary>The formula has no operands: every row of the window is in the set.</summary>
    Window,

    /// <summary>Every operand after the first comes with its operator and is combined with the result so far.</summary>
    Chain,

    /// <summary>
    /// A chain of two bitmaps, such as two facets that each hold many records. A block takes two loads and one
    /// operation.
    /// </summary>
    BitmapPair,

    /// <summary>Any other formula. It needs a stack.</summary>
    Tree,
}
