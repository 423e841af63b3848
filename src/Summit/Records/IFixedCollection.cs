namespace Summit.Records;

/// <summary>
/// A collection of compiled data. It implements the members of <see cref="ICollection{T}"/> that change a collection:
/// they throw. LINQ reads a collection faster than a sequence, because it knows the count and copies the items at once.
/// </summary>
/// <typeparam name="T">The type of an item.</typeparam>
internal interface IFixedCollection<T> : ICollection<T>
{
    /// <summary>The message of an operation that would change compiled data.</summary>
    protected const string IsReadOnlyMessage = "The data of a compiled corpus cannot be changed.";

    bool ICollection<T>.IsReadOnly => true;

    /// <summary>Copies the items to <paramref name="destination"/>, in order.</summary>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too short.</exception>
    void CopyTo(Span<T> destination);

    void ICollection<T>.CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        CopyTo(array.AsSpan(arrayIndex));
    }

    void ICollection<T>.Add(T item) => throw new NotSupportedException(IsReadOnlyMessage);

    bool ICollection<T>.Remove(T item) => throw new NotSupportedException(IsReadOnlyMessage);

    void ICollection<T>.Clear() => throw new NotSupportedException(IsReadOnlyMessage);
}
