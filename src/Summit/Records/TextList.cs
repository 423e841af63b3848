using System.Collections;
using System.Runtime.CompilerServices;
using Summit.Records;

namespace Summit;

/// <summary>
/// The texts of a field, in the order of the YAML. The list is a view of the data in the assembly. The default is the
/// empty list. The first read of a text creates its string, and later reads return the same string; <see cref="Utf8"/>
/// creates no string.
/// </summary>
public readonly unsafe struct TextList : IReadOnlyList<string>
{
    private readonly byte* _utf8;
    private readonly void* _offsets;
    private readonly string?[] _strings;
    private readonly int _first;
    private readonly bool _wide;

    /// <summary>Stores the addresses of a column.</summary>
    /// <param name="utf8">The UTF-8 of all texts of the column.</param>
    /// <param name="offsets">The offset of each text, and one more offset for the end of the last text.</param>
    /// <param name="wide">Whether the offsets have 32 bits; otherwise 16 bits.</param>
    /// <param name="first">The index of the first text of the list in the column.</param>
    /// <param name="count">The number of texts.</param>
    /// <param name="strings">The cached strings of the column; null for a text whose string was not created
    /// yet.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TextList(byte* utf8, void* offsets, bool wide, int first, int count, string?[] strings)
    {
        _utf8 = utf8;
        _offsets = offsets;
        _wide = wide;
        _first = first;
        Count = count;
        _strings = strings;
    }

    /// <summary>The number of texts.</summary>
    public int Count { get; }

    /// <summary>Whether the list has no texts.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>
    /// The text at <paramref name="index"/>, from 0. The first read allocates the string; later reads take constant
    /// time.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below
    /// <see cref="Count"/>.</exception>
    public string this[int index]
    {
        get
        {
            ReadOnlySpan<byte> utf8 = Utf8(index);
            ref string? cached = ref _strings[_first + index];
            return cached ?? StringCache.Decode(ref cached, utf8);
        }
    }

    /// <summary>
    /// Returns the UTF-8 of the text at <paramref name="index"/>, from 0. Takes constant time and allocates nothing.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below
    /// <see cref="Count"/>.</exception>
    public ReadOnlySpan<byte> Utf8(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        int start = Offset(_first + index);
        return new ReadOnlySpan<byte>(_utf8 + start, Offset(_first + index + 1) - start);
    }

    /// <summary>Enumerates the texts in the order of the list.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Offset(int index) => _wide ? ((int*)_offsets)[index] : ((ushort*)_offsets)[index];

    /// <summary>Enumerates the texts of a list in order.</summary>
    public struct Enumerator : IEnumerator<string>
    {
        private readonly TextList _list;
        private int _index = -1;

        internal Enumerator(TextList list) => _list = list;

        /// <inheritdoc/>
        public readonly string Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _list.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
