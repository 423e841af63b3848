using System.Buffers;
using System.Globalization;
using Summit.AspNetCore.Problems;

namespace Summit.AspNetCore.Responses;

/// <summary>
/// The bytes of an answer. An answer is written to memory before it is sent, so that its length is known, and an error
/// or a bound that is met while it is written becomes a problem instead of half an answer.
/// </summary>
/// <param name="maxBytes">The maximum number of bytes.</param>
internal sealed class ResponseBuffer(int maxBytes) : IBufferWriter<byte>
{
    private const int InitialBytes = 16 * 1024;

    /// <summary>The size above which memory is not kept for the next answer.</summary>
    private const int MaxKeptBytes = 256 * 1024;

    private byte[] _bytes = new byte[InitialBytes];
    private int _length;

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <inheritdoc/>
    public void Advance(int count)
    {
        _length += count;
        if (_length > maxBytes)
            throw ApiException.OutOfBounds(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The answer has more than {maxBytes} bytes: ask for fewer records or a lower expand."
                )
            );
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    /// <summary>Removes the bytes.</summary>
    public void Clear()
    {
        _length = 0;
        if (_bytes.Length > MaxKeptBytes)
            _bytes = new byte[InitialBytes];
    }

    private void Reserve(int size)
    {
        int needed = _length + Math.Max(size, 1);
        if (needed > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(needed, _bytes.Length * 2));
    }
}
