using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Summit.CompilerServices;

/// <summary>Parses keys and aliases, for the <c>Parse</c> and <c>TryParse</c> of record types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordParser
{
    /// <summary>Returns the record with a key or an alias.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="name">The key or the alias.</param>
    /// <exception cref="FormatException">There is no such record. The message suggests the nearest name.</exception>
    public static T Parse<T>(ReadOnlySpan<char> name)
        where T : struct, IKeyedRecord<T> =>
        TryParse(name, out T record)
            ? record
            : throw new FormatException(UnknownName.Message(default(Table<T>), name.ToString()));

    /// <inheritdoc cref="Parse{T}(ReadOnlySpan{char})"/>
    public static T Parse<T>(ReadOnlySpan<byte> name)
        where T : struct, IKeyedRecord<T> =>
        TryParse(name, out T record)
            ? record
            : throw new FormatException(UnknownName.Message(default(Table<T>), Encoding.UTF8.GetString(name)));

    /// <inheritdoc cref="Parse{T}(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static T Parse<T>([NotNull] string? name)
        where T : struct, IKeyedRecord<T>
    {
        ArgumentNullException.ThrowIfNull(name);
        return Parse<T>(name.AsSpan());
    }

    /// <summary>Finds the record with a key or an alias. Allocates nothing.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="name">The key or the alias.</param>
    /// <param name="record">Receives the record, or the null record if there is no such record.</param>
    /// <returns>Whether there is such a record.</returns>
    public static bool TryParse<T>(ReadOnlySpan<char> name, out T record)
        where T : struct, IKeyedRecord<T> => default(Table<T>).TryGet(name, out record);

    /// <inheritdoc cref="TryParse{T}(ReadOnlySpan{char}, out T)"/>
    public static bool TryParse<T>(ReadOnlySpan<byte> name, out T record)
        where T : struct, IKeyedRecord<T> => default(Table<T>).TryGet(name, out record);
}
