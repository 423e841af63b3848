namespace Summit.Compiler.Schema;

/// <summary>A field that holds text.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record TextualField(string Name, int Index) : FieldShape(Name, Index)
{
    /// <summary>True where the texts are further names that resolve like the key.</summary>
    public bool IsAlias { get; init; }

    /// <summary>True where an empty text is a value, in contrast to one that is not given.</summary>
    public bool KeepsEmpty { get; init; }

    /// <summary>True where the field holds names of the record: its key or its aliases.</summary>
    public bool HoldsNames => IsAlias || this is KeyField;
}

/// <summary>A field that holds one text.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record StringField(string Name, int Index) : TextualField(Name, Index)
{
    /// <summary>True where the field names the record to people.</summary>
    public bool IsLabel { get; init; }

    /// <summary>True where the field is part of the doc comment of a well-known record.</summary>
    public bool IsSummary { get; init; }

    /// <summary>True where the text must be an absolute URI.</summary>
    public bool IsUri { get; init; }

    /// <summary>True where the field orders the table; several fields do so in declaration order.</summary>
    public bool IsOrder { get; init; }
}

/// <summary>Text that is not the key: <c>string</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record TextField(string Name, int Index) : StringField(Name, Index);

/// <summary>The key of the record: <c>string</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record KeyField(string Name, int Index) : StringField(Name, Index)
{
    /// <summary>True where keys and aliases are found without regard to case and accents.</summary>
    public bool IsFolded { get; init; }

    /// <summary>The format that keys are made by, such as <c>{Event}/{Title:slug}</c>; null where YAML gives the key.</summary>
    public string? Format { get; init; }

    /// <summary>What happens to a record whose key is taken.</summary>
    public DuplicateKeyBehavior Duplicates { get; init; }
}

/// <summary>A list of texts: <c>TextList</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record TextListField(string Name, int Index) : TextualField(Name, Index);
