using System.Text.Json.Nodes;
using Summit.Cli.CompiledSchemas;
using Summit.Compiler.Bind;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Cli.JsonSchemas;

/// <summary>
/// The JSON Schemas of the files of a corpus: one for each table. They are draft 7, of which editors of YAML know most, and
/// use of it what draft 4 has as well. A file holds a record, a list of records, or several documents, each of which is
/// looked at by itself.
/// </summary>
internal sealed class TableSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private readonly BoundCorpus _corpus;
    private readonly DocComments _comments;
    private readonly string _className;
    private readonly NameStyle _names;
    private readonly NameStyle _members;

    /// <summary>Those of a corpus.</summary>
    /// <param name="schema">Its compiled schema.</param>
    /// <param name="corpus">Its records, whose names are known.</param>
    /// <param name="files">Its files, whose way to spell names is taken on.</param>
    /// <param name="comments">The doc comments of its types.</param>
    public TableSchema(CompiledSchema schema, BoundCorpus corpus, IReadOnlyList<YamlFile> files, DocComments comments)
    {
        (_corpus, _comments, _className) = (corpus, comments, schema.ClassName);
        FieldShape[] fields = [.. corpus.Shape.Records.SelectMany(record => record.Fields)];
        (bool IsName, string Word)[] words = [.. files.SelectMany(NameStyle.WordsOf)];
        _names = NameStyle.Of(fields.Select(field => field.Name), words.Where(word => word.IsName).Select(word => word.Word));
        _members = NameStyle.Of(
            fields.SelectMany(field => field.Members).Select(member => member.Name),
            words.Where(word => !word.IsName).Select(word => word.Word));
    }

    /// <summary>The tables that have files.</summary>
    public IEnumerable<TableShape> Tables => _corpus.Shape.Tables.Where(table => _corpus.Shape.Record(table.Record).Parent is null);

    /// <summary>The schema of the files of a table.</summary>
    public JsonObject Create(TableShape table)
    {
        var definitions = new JsonObject();
        Define(_corpus.Shape.Record(table.Record), definitions);
        var root = new JsonObject
        {
            ["$schema"] = Draft,
            ["title"] = $"{table.Name} of {_corpus.Shape.Name}",
        };
        if (_comments.OfProperty(_className, table.Name) is { } comment)
            root["description"] = comment;
        root["anyOf"] = new JsonArray(
            FieldSchema.Reference(table.Record),
            new JsonObject { ["type"] = "array", ["items"] = FieldSchema.Reference(table.Record) },
            new JsonObject { ["type"] = "null" });
        root["definitions"] = definitions;
        return root;
    }

    /// <summary>Defines a record type, its fields, and what they need.</summary>
    private void Define(RecordShape record, JsonObject definitions)
    {
        if (definitions.ContainsKey(record.Name))
            return;

        var definition = new JsonObject { ["title"] = record.Name };
        definitions.Add(record.Name, definition);
        if (_comments.OfType(record.Type) is { } comment)
            definition["description"] = comment;

        var properties = new JsonObject();
        var spellings = new JsonObject();
        var demands = new JsonArray();
        foreach (FieldShape field in record.Fields.Where(field => field.IsGiven))
        {
            string name = $"{record.Name}.{field.Name}";
            var schema = new FieldSchema(field, _members, _comments);
            definitions.Add(name, Describe(record, field, schema));
            properties.Add(_names.Spell(field.Name), FieldSchema.Reference(name));
            spellings.Add(NamePattern.Of(field.Name), FieldSchema.Reference(name));
            if (schema.IsRequired)
                demands.Add(Given([field.Name]));
            DefineTarget(field, definitions);
        }

        foreach (OneOfRule rule in record.Rules.OfType<OneOfRule>())
            demands.Add(Given(rule.Fields));
        definition["type"] = "object";
        definition["properties"] = properties;
        definition["patternProperties"] = spellings;
        definition["additionalProperties"] = false;
        if (demands.Count > 0)
            definition["allOf"] = demands;
    }

    private void DefineTarget(FieldShape field, JsonObject definitions)
    {
        if (field.Kind == FieldKind.NestedList)
            Define(_corpus.Shape.Record(field.Target!), definitions);
        else if (field.Kind is FieldKind.Reference or FieldKind.ReferenceList && !definitions.ContainsKey(FieldSchema.KeysName(field.Target!)))
            definitions.Add(FieldSchema.KeysName(field.Target!), KnownNames.SchemaOf(_corpus.Table(field.Target!)));
    }

    private JsonObject Describe(RecordShape record, FieldShape field, FieldSchema schema)
    {
        var described = new JsonObject();
        string text = string.Join(' ', schema.Remarks().Prepend(_comments.OfProperty(record.Type, field.Name) ?? "")).Trim();
        if (text.Length > 0)
            described["description"] = text;
        foreach ((string name, JsonNode? value) in schema.Create().ToArray())
            described[name] = value!.DeepClone();
        return described;
    }

    /// <summary>
    /// One of several fields must be given: under the usual name, which editors tell people when it is missing, or else in any
    /// spelling, which only a denial can say.
    /// </summary>
    private JsonObject Given(IReadOnlyList<string> fields)
    {
        var denial = new JsonObject
        {
            ["not"] = new JsonObject
            {
                ["patternProperties"] = new JsonObject { [NamePattern.Of(fields)] = new JsonObject { ["not"] = new JsonObject() } },
            },
        };
        var usual = fields.Select(field => new JsonObject { ["required"] = new JsonArray(_names.Spell(field)) });
        return new JsonObject { ["anyOf"] = new JsonArray([.. usual, denial]) };
    }
}
