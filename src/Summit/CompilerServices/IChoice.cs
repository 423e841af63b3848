using System.ComponentModel;

namespace Summit.CompilerServices;

/// <summary>An indexed field with few values, by which records are counted. Emitted code implements it.</summary>
/// <typeparam name="T">The record type that has the field.</typeparam>
/// <typeparam name="TValue">The type of the field.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IChoice<T, TValue>
    where T : struct, IRecord<T>
    where TValue : struct
{
    /// <summary>The number of values of the type.</summary>
    static abstract int ValueCount { get; }

    /// <summary>Returns the value at an index in the order of declaration, from 0. Each value occurs once.</summary>
    static abstract TValue ValueAt(int index);

    /// <summary>Returns the records that have <paramref name="value"/>.</summary>
    static abstract RecordSet<T> With(TValue value);
}
