using System.Reflection;

namespace Summit.Cli.Schema;

/// <summary>A field of a record type.</summary>
/// <param name="property">The C# property.</param>
/// <param name="kind">The kind of value.</param>
/// <param name="target">The type of the records that the field holds, or null.</param>
internal sealed class CorpusField(PropertyInfo property, CorpusFieldKind kind, Type? target)
{
    /// <summary>The name of the property.</summary>
    public string Name => property.Name;

    /// <summary>The kind of value.</summary>
    public CorpusFieldKind Kind => kind;

    /// <summary>The type of the records that the field holds, or null.</summary>
    public Type? Target => target;

    /// <summary>True for the key.</summary>
    public bool IsKey => property.IsDefined(typeof(KeyAttribute));

    /// <summary>True if look-ups by key ignore case and accents.</summary>
    public bool IsFoldedKey => property.GetCustomAttribute<KeyAttribute>() is { Folded: true };

    /// <summary>True if the field holds further names of the record.</summary>
    public bool IsAlias => property.IsDefined(typeof(AliasAttribute));

    /// <summary>True if the field names the record for people.</summary>
    public bool IsLabel => property.IsDefined(typeof(LabelAttribute));

    /// <summary>True if the field has sets by value.</summary>
    public bool IsIndexed => property.IsDefined(typeof(IndexAttribute));

    /// <summary>The C# type of a value, without <c>?</c>.</summary>
    public Type ValueType => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    /// <summary>True if a record may have no value; also if the schema was compiled without nullable types.</summary>
    public bool IsOptional =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (
            !property.PropertyType.IsValueType
            && new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull
        );

    /// <summary>True if the field refers to the parent in a hierarchy.</summary>
    public bool IsHierarchy => property.IsDefined(typeof(HierarchyAttribute));

    /// <summary>True if the field orders the table.</summary>
    public bool IsOrder => property.IsDefined(typeof(OrderAttribute));

    /// <summary>The boost of the words of the field in a search; null if the field is not searched.</summary>
    public double? SearchBoost => property.GetCustomAttribute<SearchAttribute>()?.Boost;

    /// <summary>The attribute that makes the field an inverse, or null.</summary>
    public InverseAttribute? Inverse => property.GetCustomAttribute<InverseAttribute>();

    /// <summary>True if the field has a single value and therefore a column in the table.</summary>
    public bool IsSingle =>
        kind
            is not (
                CorpusFieldKind.Texts
                or CorpusFieldKind.References
                or CorpusFieldKind.Nested
                or CorpusFieldKind.Inverse
            );
}
