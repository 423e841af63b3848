using System.Collections.Concurrent;
using Summit.Cli.CompiledCorpora;
using Summit.Cli.Notation;
using Summit.Cli.Schema;

namespace Summit.Cli.Output;

/// <summary>
/// The names of fields in JSON: camelCase, and unique within a record type. If two fields differ only in the case of
/// their first letter, the later field gets a number.
/// </summary>
/// <param name="reserved">Names that no field has.</param>
internal sealed class JsonNames(params IReadOnlyList<string> reserved)
{
    private readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, string>> _names = new();

    /// <summary>The names of every JSON output of the tool, apart from bulk files.</summary>
    public static JsonNames Default { get; } = new();

    /// <summary>Returns the names of the fields of <typeparamref name="T"/>, by the name of the property.</summary>
    public IReadOnlyDictionary<string, string> Of<T>()
        where T : struct, IVisitableRecord<T> => _names.GetOrAdd(typeof(T), _ => Name(CorpusFieldReader.FieldsOf<T>()));

    /// <summary>Returns the names of the fields of a record, by the name of the property.</summary>
    public IReadOnlyDictionary<string, string> Of(FoundRecord record)
    {
        if (_names.TryGetValue(record.Type, out IReadOnlyDictionary<string, string>? known))
            return known;
        var fields = new List<CorpusField>();
        var reader = new CorpusFieldReader(record.Type, fields);
        record.Visit(ref reader);
        return _names.GetOrAdd(record.Type, Name(fields));
    }

    /// <summary>Returns the names of the fields of a table, by the name of the property.</summary>
    public IReadOnlyDictionary<string, string> Of(CorpusTable table) =>
        _names.GetOrAdd(table.Record, _ => Name(table.Fields));

    private Dictionary<string, string> Name(IReadOnlyList<CorpusField> fields)
    {
        UniqueNames names = new UniqueNames('_', ignoresCase: false).Reserve(reserved);
        return fields.ToDictionary(field => field.Name, field => names.Take(PascalName.ToCamel(field.Name)));
    }
}
