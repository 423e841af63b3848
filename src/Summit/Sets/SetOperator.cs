namespace Summit.Sets;

/// <summary>The operators that combine two sets.</summary>
internal enum SetOperator
{
    /// <summary>Intersection: the rows that are in both sets.</summary>
    And,

    /// <summary>Union: the rows that are in at least one of the sets.</summary>
    Or,

    /// <summary>Difference: the rows of the left set that are not in the right set.</summary>
    Minus,
}

/// <summary>
/// The steps of a <see cref="SetFormula"/>, in postfix notation. An operator whose right side is a single operand forms
/// one step with that operand, so that a chain such as <c>a &amp; b - c</c> needs no stack.
/// </summary>
internal enum SetStep
{
    /// <summary>The end of the formula.</summary>
    None,

    /// <summary>Pushes the next operand on the stack.</summary>
    Push,

    /// <summary>
    /// Combines the top of the stack with the next operand. The members for the three operators are in the order of
    /// <see cref="SetOperator"/>.
    /// </summary>
    AndOperand,

    /// <inheritdoc cref="AndOperand"/>
    OrOperand,

    /// <inheritdoc cref="AndOperand"/>
    MinusOperand,

    /// <summary>
    /// Combines the two topmost sets of the stack. The members for the three operators are in the order of
    /// <see cref="SetOperator"/>.
    /// </summary>
    And,

    /// <inheritdoc cref="And"/>
    Or,

    /// <inheritdoc cref="And"/>
    Minus,
}
