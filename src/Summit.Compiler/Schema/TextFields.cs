namespace Summit.Compiler.Schema;

/// <summary>A field that holds text.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record TextualField(string Name, int Index) : FieldShape(Name, Index)
{
    /// <summary>True if the texts are aliases, which references can use like the key.</summary>
    public bool IsAlias { get; init; }

    /// <summary>True if the texts are words and phrases with one meaning.</summary>
    public bool IsSynonyms { get; init; }

    /// <summary>Whether synonyms find each other, or only in one direction.</summary>
    public SynonymDirection SynonymDirection { get; init; }

    /// <summary>
    /// True if an empty text is a value of the field. Otherwise, an empty text counts as a missing value.
    /// </summary>
    public bool KeepsEmpty { get; init; }

    /// <summary>True if the field holds the key or the aliases of the record.</summary>
    public bool HoldsNames => IsAlias || this is KeyField;
}

/// <summary>A field that holds one text.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record StringField(string Name, int Index) : TextualField(Name, Index)
{
    /// <summary>True if the field is the display name of the record.</summary>
    public bool IsLabel { get; init; }

    /// <summary>True if the field is part of the doc comment of a well-known record.</summary>
    public bool IsSummary { get; init; }

    /// <summary>True if the text must be an absolute URI.</summary>
    public bool IsUri { get; init; }

    /// <summary>True if the field orders the table. Several such fields order it in declaration order.</summary>
    public bool IsOrder { get; init; }
}

/// <summary>A field of type <c>string</c> that is not the key.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record TextField(string Name, int Index) : StringField(Name, Index);

/// <summary>The field of type <c>string</c> that holds the key.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record KeyField(string Name, int Index) : StringField(Name, Index)
{
    /// <summary>True if keys and aliases are found ignoring case and accents.</summary>
    public bool IsFolded { get; init; }

    /// <summary>
    /// The format that makes the key, such as <c>{Event}/{Title:slug}</c>; null if YAML gives the key.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>What happens to a record whose key is already taken.</summary>
    public DuplicateKeyBehavior Duplicates { get; init; }
}

/// <summary>A list of texts: <c>TextList</c>.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public sealed record TextListField(string Name, int Index) : TextualField(Name, Index);
