using System.Numerics;
using System.Text;
using Summit.Search;

namespace Summit;

/// <summary>
/// The searched fields of a record in which a query matches. Those are enumerated as names, in the order of the schema and in UTF-8.
/// </summary>
/// <typeparam name="T">The record type.</typeparam>
public readonly struct MatchedFields<T> : IEquatable<MatchedFields<T>>
    where T : struct, ISearchableRecord<T>
{
    private readonly ulong _fields;

    internal MatchedFields(ulong fields) => _fields = fields;

    /// <summary>How many fields match; 0 where the record does not.</summary>
    public int Count => BitOperations.PopCount(_fields);

    /// <summary>True where the query matches in the field of that name. Case, <c>-</c> and <c>_</c> do not matter.</summary>
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

    /// <summary>Enumerates the names of the fields.</summary>
    public Enumerator GetEnumerator() => new(_fields);

    /// <summary>True where both are the same fields.</summary>
    public bool Equals(MatchedFields<T> other) => _fields == other._fields;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MatchedFields<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _fields.GetHashCode();

    /// <summary>True where both are the same fields.</summary>
    public static bool operator ==(MatchedFields<T> left, MatchedFields<T> right) => left.Equals(right);

    /// <summary>True where they differ.</summary>
    public static bool operator !=(MatchedFields<T> left, MatchedFields<T> right) => !left.Equals(right);

    /// <summary>The names of the fields, with commas between them. This makes a string.</summary>
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

        /// <summary>The name of the field, in UTF-8.</summary>
        public ReadOnlySpan<byte> Current { get; private set; }

        /// <summary>Goes to the next field; false where there is none.</summary>
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
