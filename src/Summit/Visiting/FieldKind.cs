namespace Summit;

/// <summary>Specifies the kind of value of a field, one for each method of <see cref="IFieldVisitor"/>.</summary>
public enum FieldKind
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

    /// <summary>A reference to a record.</summary>
    Reference,

    /// <summary>A list of references.</summary>
    References,

    /// <summary>The records that are nested in the record.</summary>
    Nested,

    /// <summary>The record that contains the nested record.</summary>
    Parent,

    /// <summary>The records that refer to the record.</summary>
    Inverse,
}
