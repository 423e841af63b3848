using System.Runtime.CompilerServices;
using Summit.Layout;

namespace Summit.Records;

/// <summary>Makes records of stored rows. Emitted code calls it.</summary>
public static class RecordRow
{
    /// <summary>The record of a row; row 0 is the null record.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(long row)
        where T : struct, IRecord<T> => T.FromRow((int)row);

    /// <summary>The record of a row; null for row 0.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? OrNull<T>(long row)
        where T : struct, IRecord<T> => row == 0 ? null : T.FromRow((int)row);

    /// <summary>The list of that one record; of none where it is null.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RecordList<T> List<T>(T record)
        where T : struct, IRecord<T> => new(StoredRows.Run(record.Ordinal + TableLayout.FirstRow, record.IsNull ? 0 : 1));

    /// <inheritdoc cref="List{T}(T)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RecordList<T> List<T>(T? record)
        where T : struct, IRecord<T> => List(record.GetValueOrDefault());

    /// <summary>The list as it is.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RecordList<T> List<T>(RecordList<T> records)
        where T : struct, IRecord<T> => records;
}
