using System.Reflection;

namespace Summit.Cli.Schema;

/// <summary>A field of a record type, as its C# declares it.</summary>
/// <param name="property">The property.</param>
/// <param name="kind">What it holds.</param>
/// <param name="target">The type of the records that it holds; null where it holds none.</param>
internal sealed class CorpusField(PropertyInfo property, CorpusFieldKind kind, Type? target)
{
    /// <summary>The name of the property.</summary>
    public string Name => property.Name;

    /// <summary>What it holds.</summary>
    public CorpusFieldKind Kind => kind;

    /// <summary>The type of the records that it holds; null where it holds none.</summary>
    public Type? Target => target;

    /// <summary>True for the key.</summary>
    public bool IsKey => property.IsDefined(typeof(KeyAttribute));

    /// <summary>True where it leads upwards in a hierarchy.</summary>
    public bool IsHierarchy => property.IsDefined(typeof(HierarchyAttribute));

    /// <summary>True where it orders the table.</summary>
    public bool IsOrder => property.IsDefined(typeof(OrderAttribute));

    /// <summary>How much its words count in a search; null where they are not searched.</summary>
    public double? SearchBoost => property.GetCustomAttribute<SearchAttribute>()?.Boost;

    /// <summary>What it is the inverse of; null where it is none.</summary>
    public InverseAttribute? Inverse => property.GetCustomAttribute<InverseAttribute>();

    /// <summary>True where its value is one, in a column of the table.</summary>
    public bool IsSingle =>
        kind
            is not (
                CorpusFieldKind.Texts
                or CorpusFieldKind.References
                or CorpusFieldKind.Nested
                or CorpusFieldKind.Inverse
            );
}
