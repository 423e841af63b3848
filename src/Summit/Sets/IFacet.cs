using System.ComponentModel;
using Summit.Records;

namespace Summit.Sets;

/// <summary>A field that says which records fall on a record: an inverse, or a list of nested records. Emitted code
/// implements it.</summary>
/// <typeparam name="T">The record type that has the field.</typeparam>
/// <typeparam name="TSource">The record type that the field holds.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFacet<T, TSource>
    where T : struct, IRecord<T>
    where TSource : struct, IRecord<TSource>
{
    /// <summary>True where a record falls also on what lies above the records that it refers to.</summary>
    static abstract bool IsTransitive { get; }

    /// <summary>The rows of the records that fall on the record of row <paramref name="row"/>, ascending.</summary>
    static abstract StoredRows Sources(int row);

    /// <summary>The records that <paramref name="source"/> refers to, each once.</summary>
    static abstract RecordList<T> Targets(TSource source);
}
