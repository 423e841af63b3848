using System.Numerics;
using System.Text;
using Summit.Search;

namespace Summit;

/// <summary>
/// The searched fields of a record in which a query matches. Enumerates the names of the fields in UTF-8, in the order
/// of the schema.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
public readonly struct MatchedFields<T> : IEquatable<MatchedFields<T>>
    where T : struct, ISearchableRecord<T>
{
    private readonly ulong _fields;

    internal MatchedFields(ulong fields) => _fields = fields;

    /// <summary>The number of fields in which the query matches; 0 if the record does not match.</summary>
    public int Count => BitOperations.PopCount(_fields);

    /// <summary>Returns whether the query matches in the field with a name.</summary>
    /// <param name="name">The name of the field. Case, <c>-</c> and <c>_</c> do not matter.</param>
    /// <returns>
    /// True if the query matches in the field. False if it does not, or if no searched field has the name.
    /// </returns>
    public bool Contains(ReadOnlySpan<byte> name)
    {
        int field = FieldNames.IndexOf(T.SearchFieldNames, name);
        return field is >= 0 and < FieldMatcher.MaxFields && ((_fields >> field) & 1) != 0;
    }

    /// <inheritdoc cref="Contains(ReadOnlySpan{byte})"/>
    public bool Contains(ReadOnlySpan<char> name)
    {
        Span<byte> utf8 = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(name, utf8, out int length) && Contains(utf8[..length]);
    }

    /// <summary>Returns an enumerator of the names of the fields.</summary>
    public Enumerator GetEnumerator() => new(_fields);

    /// <summary>Returns whether two values are the same set of fields.</summary>
    /// <param name="other">The value to compare with.</param>
    public bool Equals(MatchedFields<T> other) => _fields == other._fields;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MatchedFields<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _fields.GetHashCode();

    /// <summary>Returns whether two values are the same set of fields.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator ==(MatchedFields<T> left, MatchedFields<T> right) => left.Equals(right);

    /// <summary>Returns whether two values are different sets of fields.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    public static bool operator !=(MatchedFields<T> left, MatchedFields<T> right) => !left.Equals(right);

    /// <summary>Returns the names of the fields, separated by commas. Allocates a string.</summary>
    public override string ToString()
    {
        var names = new List<string>();
        foreach (ReadOnlySpan<byte> name in this)
            names.Add(Encoding.UTF8.GetString(name));
        return string.Join(", ", names);
    }

    /// <summary>Enumerates the names of fields.</summary>
    public ref struct Enumerator
    {
        private ulong _left;

        internal Enumerator(ulong fields) => _left = fields;

        /// <summary>The name of the current field, in UTF-8.</summary>
        public ReadOnlySpan<byte> Current { get; private set; }

        /// <summary>Moves to the next field.</summary>
        /// <returns>False if there are no more fields.</returns>
        public bool MoveNext()
        {
            if (_left == 0)
                return false;
            Current = FieldNames.At(T.SearchFieldNames, BitOperations.TrailingZeroCount(_left));
            _left &= _left - 1;
            return true;
        }
    }
}
