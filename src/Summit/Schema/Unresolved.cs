namespace Summit;

/// <summary>What becomes of a reference that leads to no record, or to more than one.</summary>
public enum Unresolved
{
    /// <summary>It is an error.</summary>
    Error,

    /// <summary>It is a warning, and left out.</summary>
    Warning,

    /// <summary>
    /// A record is made of the name: its key, made as <c>[Key(Format = …)]</c> says, its label, and the field that
    /// references are written by. Nothing else of it is given. A name of more than one record is a warning, and left out.
    /// </summary>
    Stub,

    /// <summary>It is left out; a text field beside it, with a <c>[Field]</c> of the same path, may keep what is written.</summary>
    Drop,
}
