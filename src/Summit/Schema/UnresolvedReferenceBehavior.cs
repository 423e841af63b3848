namespace Summit;

/// <summary>Specifies what happens to a reference that matches no record, or more than one.</summary>
public enum UnresolvedReferenceBehavior
{
    /// <summary>Reports an error. This is the default.</summary>
    Error,

    /// <summary>Reports a warning and leaves the reference out.</summary>
    Warning,

    /// <summary>
    /// Creates a record from the name. The name gives the key, by <c>[Key(Format = …)]</c>, the label, and the field
    /// that references are written by; the other fields have no value. If the name matches more than one record, a
    /// warning is reported and the reference is left out.
    /// </summary>
    Stub,

    /// <summary>
    /// Leaves the reference out without a diagnostic. A text field with a <c>[Field]</c> of the same path can keep the
    /// text.
    /// </summary>
    Drop,
}
