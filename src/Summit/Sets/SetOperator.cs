namespace Summit.Sets;

/// <summary>The steps of a <see cref="SetFormula"/>.</summary>
internal enum SetOperator
{
    /// <summary>No step: the end of the formula.</summary>
    None,

    /// <summary>Takes the next operand.</summary>
    Operand,

    /// <summary>What the last two have in common.</summary>
    And,

    /// <summary>What either of the last two has.</summary>
    Or,

    /// <summary>What the last but one has and the last has not.</summary>
    Minus,
}
