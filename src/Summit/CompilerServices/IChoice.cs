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
    /// <summary>The values of the type, in the order of their declaration. Each value occurs once.</summary>
    static abstract ReadOnlySpan<TValue> Values { get; }

    /// <summary>Returns the records that have <paramref name="value"/>.</summary>
    static abstract RecordSet<T> With(TValue value);
}
