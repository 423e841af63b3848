using System.Text.Json.Nodes;
using Summit.Cli.CompiledSchemas;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Cli.JsonSchemas;

/// <summary>
/// Writes the JSON Schemas of the files of a corpus, one for each table. The schemas use the subset of draft 7 that
/// draft 4 has too, which most YAML editors support, and accept everything that the compiler accepts. A file contains a
/// record, a list of records, or several documents, each of which is validated separately. If the table has a path, the
/// records are below that path.
/// </summary>
internal sealed class JsonTableSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private readonly BoundCorpus _corpus;
    private readonly DocComments _comments;
    private readonly string _className;
    private readonly NameStyle _names;
    private readonly NameStyle _members;

    /// <summary>Prepares the JSON Schemas of a corpus.</summary>
    /// <param name="schema">The compiled schema.</param>
    /// <param name="corpus">The records, whose keys and aliases are known.</param>
    /// <param name="files">The files, whose spelling of names is adopted.</param>
    /// <param name="comments">The doc comments of the types.</param>
    public JsonTableSchema(
        CompiledSchema schema,
        BoundCorpus corpus,
        IReadOnlyList<YamlFile> files,
        DocComments comments
    )
    {
        (_corpus, _comments, _className) = (corpus, comments, schema.ClassName);
        FieldShape[] fields = [.. corpus.Shape.Records.SelectMany(record => record.Fields)];
        (bool IsName, string Word)[] words = [.. files.SelectMany(NameStyle.WordsOf)];
        _names = NameStyle.Of(
            fields.Select(field => field.Name),
            words.Where(word => word.IsName).Select(word => word.Word)
        );
        _members = NameStyle.Of(
            fields.OfType<EnumField>().SelectMany(field => field.Members).Select(member => member.Name),
            words.Where(word => !word.IsName).Select(word => word.Word)
        );
    }

    /// <summary>The tables that have files.</summary>
    public IEnumerable<TableShape> Tables =>
        _corpus.Shape.Tables.Where(table => table.Files.Count > 0 || _corpus.Shape.Record(table.Record).Parent is null);

    /// <summary>Returns the JSON Schema of the files of a table.</summary>
    public JsonObject Create(TableShape table)
    {
        var definitions = new JsonObject();
        new JsonRecordSchema(_corpus, definitions, _names, _members, _comments).Define(
            _corpus.Shape.Record(table.Record)
        );
        var root = new JsonObject { ["$schema"] = Draft, ["title"] = $"{table.Name} of {_corpus.Shape.Name}" };
        if (_comments.OfProperty(_className, table.Name) is { } comment)
            root["description"] = comment;

        IEnumerable<(string At, string Where)> places =
            table.Files.Count == 0 ? [("", "")] : table.Files.Select(files => (files.At, files.Where)).Distinct();
        root["anyOf"] = new JsonArray([
            .. places.SelectMany(place => Document(table, place.At, place.Where, definitions)),
        ]);
        root["definitions"] = definitions;
        return root;
    }

    private static IEnumerable<JsonObject> Document(TableShape table, string at, string where, JsonObject definitions)
    {
        DocumentPath path = DocumentPath.Parse(at);
        RecordCondition? filter = RecordCondition.Parse(where);
        return path.Steps.Count > 0
            ? [At(table, path, step: 0, filter, definitions)]
            : [.. Records(table, filter), new JsonObject { ["type"] = "null" }];
    }

    /// <summary>
    /// Returns the schema of the values at a step of a path: the next step, or the records after the last step.
    /// </summary>
    private static JsonObject At(
        TableShape table,
        DocumentPath path,
        int step,
        RecordCondition? filter,
        JsonObject definitions
    )
    {
        if (step == path.Steps.Count)
            return SchemaParts.AnyOf([.. Records(table, filter), SchemaParts.None()]);

        JsonObject next = At(table, path, step + 1, filter, definitions);
        PathStep name = path.Steps[step];
        var mapping = new JsonObject { ["type"] = "object" };
        if (name.Kind == PathStepKind.Name)
        {
            mapping["properties"] = new JsonObject { [name.Text] = next };
            mapping["patternProperties"] = new JsonObject { [NamePattern.Of(name.Text)] = next.DeepClone() };
        }
        else
        {
            mapping["additionalProperties"] = next;
        }

        string definition = $"{table.Name}-at-{definitions.Count}";
        definitions.Add(
            definition,
            SchemaParts.AnyOf(mapping, SchemaParts.ListOf(SchemaParts.Reference(definition)), SchemaParts.None())
        );
        return SchemaParts.Reference(definition);
    }

    /// <summary>
    /// Returns the schemas of a record and of a list of records or, in a keyed table, of mappings of records.
    /// </summary>
    private static JsonObject[] Records(TableShape table, RecordCondition? filter)
    {
        JsonObject One()
        {
            JsonObject record = SchemaParts.Reference(table.Record);
            return filter is null ? record : SchemaParts.AnyOf(record, NoRecord(filter));
        }

        return table.KeyedBy is null
            ? [One(), SchemaParts.ListOf(One())]
            : [SchemaParts.Keyed(One), SchemaParts.ListOf(SchemaParts.AnyOf(SchemaParts.Keyed(One), One()))];
    }

    /// <summary>Returns the schema of a value that the filter skips: a scalar, a list, or another mapping.</summary>
    private static JsonObject NoRecord(RecordCondition filter) => SchemaParts.Not(Passes(filter, step: 0));

    private static JsonObject Passes(RecordCondition filter, int step)
    {
        if (step == filter.Path.Steps.Count)
        {
            return filter.Value is not { } value ? SchemaParts.Not(SchemaParts.Nothing())
                : KnownNames.UnquotedValueOf(value) is { } unquoted
                    ? new JsonObject { ["enum"] = new JsonArray(value, unquoted) }
                : new JsonObject { ["enum"] = new JsonArray(value) };
        }

        string name = filter.Path.Steps[step].Text;
        return new JsonObject
        {
            ["type"] = "object",
            ["not"] = SchemaParts.Without(name),
            ["patternProperties"] = new JsonObject { [NamePattern.Of(name)] = Passes(filter, step + 1) },
        };
    }
}
