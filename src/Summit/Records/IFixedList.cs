namespace Summit.Records;

/// <summary>
/// A list of compiled data, whose items are read by index in constant time. The members of <see cref="IList{T}"/> that
/// change a list throw.
/// </summary>
/// <typeparam name="T">The type of an item.</typeparam>
internal interface IFixedList<T> : IFixedCollection<T>, IReadOnlyList<T>, IList<T>
{
    T IList<T>.this[int index]
    {
        get => ((IReadOnlyList<T>)this)[index];
        set => throw new NotSupportedException(IsReadOnlyMessage);
    }

    void IList<T>.Insert(int index, T item) => throw new NotSupportedException(IsReadOnlyMessage);

    void IList<T>.RemoveAt(int index) => throw new NotSupportedException(IsReadOnlyMessage);
}
