namespace Summit.Layout;

/// <summary>
/// The numbers and tables that one reader needs. Each is passed to the parameter of the reader with the same name. A
/// table whose width the data determines has one more argument, for its number of bits.
/// </summary>
/// <param name="name">The name of the emitted member that opens the reader.</param>
/// <param name="numbers">The numbers.</param>
/// <param name="tables">The tables.</param>
internal sealed class StoredView(string name, StoredNumber[] numbers, StoredTable[] tables)
{
    /// <summary>The name of the emitted member that opens the reader.</summary>
    public string Name { get; } = name;

    /// <summary>The numbers.</summary>
    public IReadOnlyList<StoredNumber> Numbers { get; } = numbers;

    /// <summary>The tables.</summary>
    public IReadOnlyList<StoredTable> Tables { get; } = tables;
}
