using System.Collections;
using System.Runtime.CompilerServices;
using Summit.Records;

namespace Summit;

/// <summary>
/// The texts of a field, in the order of the YAML. The list is a view of the data in the assembly. The default is the
/// empty list. The first read of a text creates its string, and later reads return the same string; <see cref="Utf8"/>
/// creates no string. Lists are equal if they have the same texts in the same order.
/// </summary>
public readonly unsafe struct TextList : IReadOnlyList<string>, IFixedList<string>, IEquatable<TextList>
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

    /// <summary>
    /// Returns whether the list has <paramref name="text"/>, compared exactly. Takes time linear in the length of the
    /// texts and creates no string.
    /// </summary>
    public bool Contains(string text) => IndexOf(text) >= 0;

    /// <summary>
    /// Returns whether the list has <paramref name="text"/>, which is in UTF-8, compared exactly. Takes time linear in
    /// the length of the texts.
    /// </summary>
    public bool Contains(ReadOnlySpan<byte> text)
    {
        for (int index = 0; index < Count; index++)
        {
            if (Utf8(index).SequenceEqual(text))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Returns the index of the first text that equals <paramref name="text"/> exactly, or -1 if there is none. Takes
    /// time linear in the length of the texts and creates no string.
    /// </summary>
    public int IndexOf(string text)
    {
        for (int index = 0; index < Count; index++)
        {
            if (text is not null && TextComparison.AreSame(Utf8(index), text))
                return index;
        }

        return -1;
    }

    /// <summary>
    /// Returns <paramref name="length"/> texts from index <paramref name="start"/> on, as a view of the same data.
    /// <c>list[1..3]</c> calls this method. Takes constant time.
    /// </summary>
    /// <param name="start">The index of the first text, from 0.</param>
    /// <param name="length">The number of texts.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative, or the list has fewer than
    /// <paramref name="start"/> + <paramref name="length"/> texts.</exception>
    public TextList Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)Count, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(Count - start), nameof(length));
        return new TextList(_utf8, _offsets, _wide, _first + start, length, _strings);
    }

    /// <summary>Copies the texts to <paramref name="destination"/>, in the order of the list.</summary>
    /// <param name="destination">Receives the texts.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than the list.</exception>
    public void CopyTo(Span<string> destination)
    {
        if (destination.Length < Count)
            throw new ArgumentException(
                $"The list has {Count} texts, and the span holds {destination.Length}.",
                nameof(destination)
            );
        for (int index = 0; index < Count; index++)
            destination[index] = this[index];
    }

    /// <summary>Returns a new array of the texts, in the order of the list. Allocates the array.</summary>
    public string[] ToArray()
    {
        var texts = new string[Count];
        CopyTo(texts);
        return texts;
    }

    /// <summary>
    /// Returns whether both lists have the same texts in the same order. Takes time linear in the length of the texts.
    /// </summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(TextList other)
    {
        if (Count != other.Count)
            return false;
        for (int index = 0; index < Count; index++)
        {
            if (!Utf8(index).SequenceEqual(other.Utf8(index)))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextList other && Equals(other);

    /// <summary>Returns a hash of the texts and their order. Takes time linear in the length of the texts.</summary>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (int index = 0; index < Count; index++)
        {
            hash.Add(Utf8(index).Length);
            hash.AddBytes(Utf8(index));
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc cref="Equals(TextList)"/>
    public static bool operator ==(TextList left, TextList right) => left.Equals(right);

    /// <summary>Returns whether the lists differ in a text, in the order or in the length.</summary>
    public static bool operator !=(TextList left, TextList right) => !left.Equals(right);

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
