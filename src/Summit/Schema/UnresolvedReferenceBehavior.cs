namespace Summit;

/// <summary>What happens to a reference that leads to no record, or to more than one.</summary>
public enum UnresolvedReferenceBehavior
{
    /// <summary>The reference is an error.</summary>
    Error,

    /// <summary>The reference is a warning, and is left out.</summary>
    Warning,

    /// <summary>
    /// The name makes a record: its key, by <c>[Key(Format = …)]</c>, its label, and the field that references are written by. Its
    /// other fields have no value. A name of more than one record is a warning, and is left out.
    /// </summary>
    Stub,

    /// <summary>The reference is left out; a text field beside it, with a <c>[Field]</c> of the same path, may keep what is written.</summary>
    Drop,
}
