using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Schema;

/// <summary>The shape of a field of a record. Each kind of field is a derived type.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record FieldShape(string Name, int Index)
{
    /// <summary>The paths in YAML, in order of precedence. If empty, the name of the field is its path.</summary>
    public EquatableArray<string> Paths { get; init; }

    /// <summary>True for a field that a record never gives itself.</summary>
    public bool IsUnwritten { get; init; }

    /// <summary>
    /// The name or path that a missing value is looked up by in the ancestors of the record; null if the field is not
    /// inherited. If empty, the paths of the field are used.
    /// </summary>
    public string? Inherits { get; init; }

    /// <summary>True for the field that takes the whole value of a record that is not a mapping.</summary>
    public bool IsValue { get; init; }

    /// <summary>True if the C# type allows null, so that YAML can omit the field.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The C# type without nullability, such as <c>int</c> or <c>global::My.Kind</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>The weight of the field's words in a search; 0 for a field that is not searched.</summary>
    public double SearchBoost { get; init; }

    /// <summary>True if a search does not find the aliases of the records that the field names.</summary>
    public bool IgnoresAliases { get; init; }

    /// <summary>True if a search does not find the synonyms of the words of the field.</summary>
    public bool IgnoresSynonyms { get; init; }

    /// <summary>The BCP 47 tag of the language of the field's texts; null if their record determines it.</summary>
    public string? LanguageTag { get; init; }

    /// <summary>True if the field holds the BCP 47 tag of the language of the record's texts.</summary>
    public bool IsLanguage { get; init; }

    /// <summary>The terms of public vocabularies for the field.</summary>
    public EquatableArray<TermShape> Terms { get; init; }

    /// <summary>The rules that values must follow in addition to the type.</summary>
    public EquatableArray<FieldRule> Rules { get; init; }

    /// <summary>The name that messages use: the first path, or the C# name as YAML spells it.</summary>
    public string NameInYaml => Paths.Count > 0 ? Paths[0] : Spelling.InYaml(Name);

    /// <summary>True if the words of the field are searched.</summary>
    public bool IsSearched => SearchBoost > 0;

    /// <summary>True if the values are further names of the record.</summary>
    public bool HoldsAliases => this is TextualField { IsAlias: true } or NestedListField { IsAlias: true };

    /// <summary>True if YAML can give several values for the field.</summary>
    public bool IsList => this is TextListField or ReferenceListField or NestedListField;

    /// <summary>
    /// True if YAML gives the field; false for a parent or an inverse, which are computed from other records.
    /// </summary>
    public bool IsGiven => this is not (ParentField or InverseField);

    /// <summary>True if records can be written inside the field.</summary>
    public bool TakesRecords => this is NestedListField or ReferringField { IsInPlace: true };
}
