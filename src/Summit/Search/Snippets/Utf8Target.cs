namespace Summit.Search;

/// <summary>Writes a snippet in UTF-8.</summary>
/// <param name="destination">Receives the snippet.</param>
internal ref struct Utf8Target(Span<byte> destination) : ISnippetTarget
{
    private readonly Span<byte> _destination = destination;

    /// <inheritdoc/>
    public int Length { get; private set; }

    /// <inheritdoc/>
    public readonly int Free => _destination.Length - Length;

    /// <inheritdoc/>
    public readonly int UnitsOf(scoped ReadOnlySpan<byte> mark) => mark.Length;

    /// <inheritdoc/>
    public readonly int Fitting(scoped ReadOnlySpan<byte> utf8, int capacity) =>
        utf8.Length <= capacity ? utf8.Length : CharacterBorders.Before(utf8, Math.Max(capacity, 0));

    /// <inheritdoc/>
    public void AppendMark(scoped ReadOnlySpan<byte> mark) => AppendText(mark);

    /// <inheritdoc/>
    public void AppendText(scoped ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(_destination[Length..]);
        Length += utf8.Length;
    }
}
