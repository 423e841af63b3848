using System.ComponentModel;
using System.Runtime.CompilerServices;
using Summit.Layout;
using Summit.Records;

namespace Summit.CompilerServices;

/// <summary>Creates records, lists and sets from stored rows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StoredRecords
{
    /// <summary>Returns the record of a row; row 0 is the null record.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Record<T>(long row)
        where T : struct, IRecord<T> => T.FromRow((int)row);

    /// <summary>Returns the record of a row, or null for row 0.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? RecordOrNull<T>(long row)
        where T : struct, IRecord<T> => row == 0 ? null : T.FromRow((int)row);

    /// <summary>Returns the list of the records of <paramref name="rows"/>.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RecordList<T> List<T>(StoredRows rows)
        where T : struct, IRecord<T> => new(rows);

    /// <summary>Returns the list of one record, or the empty list if the record is null.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RecordList<T> List<T>(T record)
        where T : struct, IRecord<T> =>
        new(StoredRows.Run(record.Ordinal + TableLayout.FirstRow, record.IsNull ? 0 : 1));

    /// <inheritdoc cref="List{T}(T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RecordList<T> List<T>(T? record)
        where T : struct, IRecord<T> => List(record.GetValueOrDefault());

    /// <summary>
    /// Returns <paramref name="records"/>. The overload lets emitted code treat references and lists of references
    /// alike.
    /// </summary>
    /// <typeparam name="T">The record type.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RecordList<T> List<T>(RecordList<T> records)
        where T : struct, IRecord<T> => records;

    /// <summary>Returns the set of the records of <paramref name="rows"/>, which must ascend.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RecordSet<T> Set<T>(StoredRows rows)
        where T : struct, IRecord<T> => new(rows);

    /// <summary>Returns the set of the records whose codes lie in <paramref name="range"/>.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    public static RecordSet<T> Set<T>(CodeRange range)
        where T : struct, IRecord<T> => new(range);
}
