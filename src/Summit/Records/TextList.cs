using System.Collections;
using System.Runtime.CompilerServices;
using Summit.Records;

namespace Summit;

/// <summary>
/// The texts of a field, in the order of the YAML. A view of the data in the assembly, like <see cref="RecordList{T}"/>: the
/// default is the empty list. The first read of a text makes its string, and every later read returns the same string;
/// <see cref="Utf8"/> makes no string.
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
    /// <param name="offsets">The offset of each text, and one more for the end of the last.</param>
    /// <param name="wide">True for 32-bit offsets, false for 16-bit offsets.</param>
    /// <param name="first">The first text of the list.</param>
    /// <param name="count">The number of texts.</param>
    /// <param name="strings">The strings of the column that were made so far.</param>
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

    /// <summary>True if the list has no text.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The text at <paramref name="index"/>, from 0. Constant time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such text.</exception>
    public string this[int index]
    {
        get
        {
            ReadOnlySpan<byte> utf8 = Utf8(index);
            ref string? cached = ref _strings[_first + index];
            return cached ?? StringCache.Decode(ref cached, utf8);
        }
    }

    /// <summary>The UTF-8 of the text at <paramref name="index"/>, from 0. Constant time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such text.</exception>
    public ReadOnlySpan<byte> Utf8(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        int start = Offset(_first + index);
        return new ReadOnlySpan<byte>(_utf8 + start, Offset(_first + index + 1) - start);
    }

    /// <summary>Enumerates the texts in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Offset(int index) => _wide ? ((int*)_offsets)[index] : ((ushort*)_offsets)[index];

    /// <summary>Enumerates a list of texts in order.</summary>
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
