namespace Summit.Cli.Schema;

/// <summary>
/// The kinds of values of a field, one for each method of <see cref="IFieldVisitor"/>. The compiler has its own kinds
/// for binding YAML; this enum keeps readers of records independent of the compiler.
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

    /// <summary>The record that contains the nested record.</summary>
    Parent,

    /// <summary>The records that refer to the record.</summary>
    Inverse,
}
