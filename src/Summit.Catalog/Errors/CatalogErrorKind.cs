namespace Summit.Catalog;

/// <summary>Specifies what is wrong with a request to a catalogue.</summary>
public enum CatalogErrorKind
{
    /// <summary>The corpus has no table of the name.</summary>
    UnknownTable,

    /// <summary>The table has no field of the name.</summary>
    UnknownField,

    /// <summary>The table has no record of the name.</summary>
    UnknownRecord,

    /// <summary>The field cannot have the value, or a text cannot be read.</summary>
    InvalidValue,

    /// <summary>The request asks for more than the catalogue allows.</summary>
    OutOfBounds,

    /// <summary>The table does not support the query, such as a search without a search index.</summary>
    NotSupported,
}
