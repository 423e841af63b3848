using System.ComponentModel;
using System.Text.Json.Serialization;
using Summit.Json;

namespace Summit.CompilerServices;

/// <summary>
/// Adds a converter for the record type of every table that it visits. Emitted code uses it for <c>AddJsonConverters</c>.
/// </summary>
/// <param name="converters">Receives the converters.</param>
/// <param name="options">How records are written.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RecordJsonConverters(ICollection<JsonConverter> converters, RecordJsonOptions options)
    : ITableVisitor
{
    /// <inheritdoc/>
    public void VisitKeyedTable<T>(string name, Table<T> table)
        where T : struct, IKeyedRecord<T>, IVisitableRecord<T> =>
        converters.Add(new KeyedRecordJsonConverter<T>(options));

    /// <inheritdoc/>
    public void VisitTable<T>(string name, Table<T> table)
        where T : struct, IVisitableRecord<T> => converters.Add(new RecordJsonConverter<T>(options));
}
