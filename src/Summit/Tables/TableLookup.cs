using System.Runtime.CompilerServices;
using System.Text;
using Summit.Lookup;

namespace Summit;

/// <summary>
/// Finds records by key or alias, given as UTF-16 or UTF-8. Names are compared exactly, or without regard to case and
/// accents if the key has <see cref="KeyAttribute.Folded"/>. Names are in the composed form of Unicode (NFC), which
/// keyboards produce; normalise a name that may be in another form. A look-up takes time linear in the length of the
/// name and allocates nothing.
/// </summary>
public static class TableLookup
{
    /// <summary>Finds the record with a key or an alias.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="name">The key or the alias.</param>
    /// <param name="record">Receives the record, or the null record if there is no such record.</param>
    /// <returns>Whether there is such a record.</returns>
    /// <example>
    /// <code>
    /// if (Conference.Talks.TryGet("opening", out Talk talk))
    ///     Console.WriteLine(talk.Title);
    /// </code>
    /// </example>
    public static bool TryGet<T>(this Table<T> table, ReadOnlySpan<char> name, out T record)
        where T : struct, IKeyedRecord<T>
    {
        int row = T.FindRow(name);
        record = T.FromRow(row);
        return row != 0;
    }

    /// <inheritdoc cref="TryGet{T}(Table{T}, ReadOnlySpan{char}, out T)"/>
    public static bool TryGet<T>(this Table<T> table, ReadOnlySpan<byte> name, out T record)
        where T : struct, IKeyedRecord<T>
    {
        int row = T.FindRow(name);
        record = T.FromRow(row);
        return row != 0;
    }

    /// <summary>Returns the record with a key or an alias.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="name">The key or the alias.</param>
    /// <exception cref="KeyNotFoundException">There is no such record. The message suggests the nearest
    /// name.</exception>
    public static T Get<T>(this Table<T> table, ReadOnlySpan<char> name)
        where T : struct, IKeyedRecord<T>
    {
        if (!table.TryGet(name, out T record))
            ThrowNotFound<T>(table, name.ToString());
        return record;
    }

    /// <inheritdoc cref="Get{T}(Table{T}, ReadOnlySpan{char})"/>
    public static T Get<T>(this Table<T> table, ReadOnlySpan<byte> name)
        where T : struct, IKeyedRecord<T>
    {
        if (!table.TryGet(name, out T record))
            ThrowNotFound<T>(table, Encoding.UTF8.GetString(name));
        return record;
    }

    /// <summary>
    /// Finds the records with some keys or aliases. In a table that does not fit in the cache of the processor, this is
    /// faster than one look-up after the other, because the reads of several look-ups overlap.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="names">The keys or aliases. No record has the name null.</param>
    /// <param name="records">
    /// Receives the record of each name in the order of the names, or the null record if there is no such record. Needs
    /// the length of <paramref name="names"/>.
    /// </param>
    /// <returns>The number of names that have a record.</returns>
    /// <exception cref="ArgumentException"><paramref name="records"/> is shorter than
    /// <paramref name="names"/>.</exception>
    [SkipLocalsInit]
    public static int FindAll<T>(this Table<T> table, ReadOnlySpan<string> names, Span<T> records)
        where T : struct, IKeyedRecord<T>
    {
        if (records.Length < names.Length)
            throw new ArgumentException("There is not a record for each name.", nameof(records));
        const int Chunk = 64;
        Span<int> memory = stackalloc int[Chunk];
        int found = 0;
        for (int start = 0; start < names.Length; start += Chunk)
        {
            ReadOnlySpan<string> chunk = names.Slice(start, Math.Min(Chunk, names.Length - start));
            Span<int> rows = memory[..chunk.Length];
            T.FindRows(chunk, rows);
            for (int i = 0; i < rows.Length; i++)
            {
                int row = rows[i] != 0 ? rows[i] : FindRowOutsideAscii<T>(chunk[i]);
                records[start + i] = T.FromRow(row);
                found += row != 0 ? 1 : 0;
            }
        }

        return found;
    }

    private static int FindRowOutsideAscii<T>(string? name)
        where T : struct, IKeyedRecord<T> => name is null || Ascii.IsValid(name) ? 0 : T.FindRow(name.AsSpan());

    /// <summary>Returns whether <paramref name="name"/> is the key or an alias of a record.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="name">The key or the alias.</param>
    public static bool Contains<T>(this Table<T> table, ReadOnlySpan<char> name)
        where T : struct, IKeyedRecord<T> => T.FindRow(name) != 0;

    /// <inheritdoc cref="Contains{T}(Table{T}, ReadOnlySpan{char})"/>
    public static bool Contains<T>(this Table<T> table, ReadOnlySpan<byte> name)
        where T : struct, IKeyedRecord<T> => T.FindRow(name) != 0;

    /// <summary>
    /// Returns the key of the record whose key or alias is nearest to <paramref name="name"/>, without regard to case,
    /// or null if no name is near. Meant for error messages: it compares the name with every name of the table, and
    /// allocates. A name of more than 200 characters has no near name, and at most eight edits are near, so that the
    /// time is bounded by the size of the table.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="table">The table.</param>
    /// <param name="name">A misspelled key or alias.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string? Suggest<T>(this Table<T> table, string name)
        where T : struct, IKeyedRecord<T>
    {
        ArgumentNullException.ThrowIfNull(name);
        var nearest = new NearestName(name);
        T.TableNames.ForEach(nearest.Consider);
        return nearest.Row == 0 ? null : T.FromRow(nearest.Row).Key;
    }

    private static void ThrowNotFound<T>(Table<T> table, string name)
        where T : struct, IKeyedRecord<T> => throw new KeyNotFoundException(UnknownName.Message(table, name));
}
