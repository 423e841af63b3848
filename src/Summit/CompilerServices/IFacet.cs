using System.ComponentModel;
using Summit.Records;

namespace Summit.CompilerServices;

/// <summary>
/// A field by which records are counted as facets: an inverse, or a list of nested records. Emitted code implements it.
/// </summary>
/// <typeparam name="T">The record type that has the field.</typeparam>
/// <typeparam name="TSource">The record type that the field holds.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFacet<T, TSource>
    where T : struct, IRecord<T>
    where TSource : struct, IRecord<TSource>
{
    /// <summary>Whether a record also belongs to the ancestors of the records that it refers to.</summary>
    static abstract bool IsTransitive { get; }

    /// <summary>
    /// Returns the rows of the records that belong to the record in row <paramref name="row"/>, ascending.
    /// </summary>
    static abstract StoredRows Sources(int row);

    /// <summary>Returns the records that <paramref name="source"/> refers to. Each record occurs once.</summary>
    static abstract RecordList<T> Targets(TSource source);
}
