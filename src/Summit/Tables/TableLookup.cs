using Summit.Lookup;

namespace Summit;

/// <summary>
/// Finds records by key or alias, as UTF-16 or UTF-8. Names are compared exactly; where the key is declared with
/// <see cref="KeyAttribute.Folded"/>, without regard to case and accents. A lookup takes time in proportion to the length of
/// the name and allocates nothing. Names are in the composed form of Unicode (NFC), in which a keyboard writes them: a name that
/// comes from elsewhere in another form is not found, so normalise it first.
/// </summary>
public static class TableLookup
{
    /// <summary>Finds the record that <paramref name="name"/> is the key or an alias of.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <returns>False where there is none; <paramref name="record"/> is then the null record.</returns>
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

    /// <summary>The record that <paramref name="name"/> is the key or an alias of.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <exception cref="KeyNotFoundException">There is none; the message suggests the nearest name.</exception>
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
            ThrowNotFound<T>(table, System.Text.Encoding.UTF8.GetString(name));
        return record;
    }

    /// <summary>True where <paramref name="name"/> is the key or an alias of a record.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    public static bool Contains<T>(this Table<T> table, ReadOnlySpan<char> name)
        where T : struct, IKeyedRecord<T> => T.FindRow(name) != 0;

    /// <inheritdoc cref="Contains{T}(Table{T}, ReadOnlySpan{char})"/>
    public static bool Contains<T>(this Table<T> table, ReadOnlySpan<byte> name)
        where T : struct, IKeyedRecord<T> => T.FindRow(name) != 0;

    /// <summary>
    /// The key of the record with the name most like <paramref name="name"/>, without regard to case; null where none is
    /// like it. Meant for messages: it compares with every name and allocates.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    public static string? Suggest<T>(this Table<T> table, string name)
        where T : struct, IKeyedRecord<T>
    {
        ArgumentNullException.ThrowIfNull(name);
        var nearest = new NearestName(name);
        T.TableNames.ForEach(nearest.Consider);
        return nearest.Row == 0 ? null : T.FromRow(nearest.Row).Key;
    }

    private static void ThrowNotFound<T>(Table<T> table, string name)
        where T : struct, IKeyedRecord<T>
    {
        string suggestion = table.Suggest(name) is { } nearest ? $" Did you mean '{nearest}'?" : "";
        throw new KeyNotFoundException($"There is no {typeof(T).Name} '{name}'.{suggestion}");
    }
}
