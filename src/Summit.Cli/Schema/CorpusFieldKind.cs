namespace Summit.Cli.Schema;

/// <summary>
/// What a field holds: one kind for each method of <see cref="IFieldVisitor"/>. The compiler has kinds of its own, of what it is
/// to bind; to read records its assembly need not be loaded.
/// </summary>
internal enum CorpusFieldKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>An integer.</summary>
    Integer,

    /// <summary>An unsigned integer of 64 bits.</summary>
    Unsigned,

    /// <summary>A floating-point number.</summary>
    Double,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A member of an enum.</summary>
    Enum,

    /// <summary>A date.</summary>
    Date,

    /// <summary>An instant.</summary>
    Instant,

    /// <summary>A duration.</summary>
    Duration,

    /// <summary>A reference.</summary>
    Reference,

    /// <summary>A list of references.</summary>
    References,

    /// <summary>The records nested in the record.</summary>
    Nested,

    /// <summary>The record that the record is nested in.</summary>
    Parent,

    /// <summary>The records that refer to the record.</summary>
    Inverse,
}
