using Summit.Compiler.Diagnostics;
using Summit.Compiler.Schema.Rules;

namespace Summit.Compiler.Schema;

/// <summary>The shape of a field of a record: a union of the kinds of fields, with what every kind has.</summary>
/// <param name="Name">The name of the C# property.</param>
/// <param name="Index">The position among the fields of the record, from 0.</param>
public abstract record FieldShape(string Name, int Index)
{
    /// <summary>The paths in YAML. The first path that gives a value counts; without paths, the name is the path.</summary>
    public EquatableArray<string> Paths { get; init; }

    /// <summary>True for a field that a record never gives itself.</summary>
    public bool IsUnwritten { get; init; }

    /// <summary>The name or path in the ancestors that a missing value is inherited from; null for a field that is not inherited.</summary>
    public string? Inherits { get; init; }

    /// <summary>True for the field that takes the whole value of a record that is not a mapping.</summary>
    public bool IsValue { get; init; }

    /// <summary>True where the C# type allows null; then the YAML may leave the field out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The C# type without nullability, such as <c>int</c> or <c>global::My.Kind</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>The weight of a word of the field in a search; 0 for a field that is not searched.</summary>
    public double SearchBoost { get; init; }

    /// <summary>The properties in public vocabularies that the field is the value of.</summary>
    public EquatableArray<TermShape> Terms { get; init; }

    /// <summary>The rules beyond the shape.</summary>
    public EquatableArray<FieldRule> Rules { get; init; }

    /// <summary>The name that messages use: the first path, or the C# name as YAML spells it.</summary>
    public string NameInYaml => Paths.Count > 0 ? Paths[0] : Spelling.InYaml(Name);

    /// <summary>True where the words of the field are searched.</summary>
    public bool IsSearched => SearchBoost > 0;

    /// <summary>True where the field holds any number of values that YAML gives.</summary>
    public bool IsList => this is TextListField or ReferenceListField or NestedListField;

    /// <summary>True for a field that YAML gives; a parent and an inverse follow from the other records.</summary>
    public bool IsGiven => this is not (ParentField or InverseField);

    /// <summary>True where the records themselves are written in the field.</summary>
    public bool TakesRecords => this is NestedListField or ReferringField { IsInPlace: true };
}
