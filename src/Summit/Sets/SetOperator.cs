namespace Summit.Sets;

/// <summary>How two sets are combined.</summary>
internal enum SetOperator
{
    /// <summary>What both have.</summary>
    And,

    /// <summary>What either has.</summary>
    Or,

    /// <summary>What the left one has and the right one has not.</summary>
    Minus,
}

/// <summary>
/// The steps of a <see cref="SetFormula"/>, in postfix notation. An operator whose right side is one operand is a single step
/// with it, so that a chain such as <c>a &amp; b - c</c> needs no stack.
/// </summary>
internal enum SetStep
{
    /// <summary>The end of the formula.</summary>
    None,

    /// <summary>Pushes the next operand.</summary>
    Push,

    /// <summary>Combines the top with the next operand: this and the two that follow, in the order of <see cref="SetOperator"/>.</summary>
    AndOperand,

    /// <inheritdoc cref="AndOperand"/>
    OrOperand,

    /// <inheritdoc cref="AndOperand"/>
    MinusOperand,

    /// <summary>Combines the two on top: this and the two that follow, in the order of <see cref="SetOperator"/>.</summary>
    And,

    /// <inheritdoc cref="And"/>
    Or,

    /// <inheritdoc cref="And"/>
    Minus,
}
