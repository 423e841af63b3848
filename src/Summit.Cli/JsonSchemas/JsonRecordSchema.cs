using System.Text.Json.Nodes;
using Summit.Compiler.Model;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Cli.JsonSchemas;

/// <summary>
/// Defines record types and the definitions they need in a JSON Schema. Paths of fields lead to the same locations as
/// in the compiler. Rules that depend on several locations are left to the check.
/// </summary>
/// <param name="corpus">The corpus, whose keys and aliases are known.</param>
/// <param name="definitions">Receives the definitions.</param>
/// <param name="names">How the corpus spells field names.</param>
/// <param name="members">How the corpus spells enum members.</param>
/// <param name="comments">The doc comments.</param>
internal sealed class JsonRecordSchema(
    BoundCorpus corpus,
    JsonObject definitions,
    NameStyle names,
    NameStyle members,
    DocComments comments
)
{
    /// <summary>Fields that take the names of records in mappings.</summary>
    private readonly HashSet<(string Record, string? Field)> _named =
    [
        .. corpus.Shape.Tables.Select(table => (table.Record, table.KeyedBy)),
        .. corpus
            .Shape.Records.SelectMany(record => record.Fields)
            .OfType<RecordField>()
            .Select(field => (field.Target, (field as IKeyedField)?.KeyedBy))
            .Where(named => named.KeyedBy is not null),
    ];

    /// <summary>Adds the definition of a record type, of its fields, and of everything they refer to.</summary>
    public void Define(RecordShape record)
    {
        if (definitions.ContainsKey(record.Name))
            return;

        var definition = new JsonObject { ["title"] = record.Name };
        definitions.Add(record.Name, definition);
        if (comments.OfType(record.Type) is { } comment)
            definition["description"] = comment;

        var demands = new List<JsonObject>();
        var schemas = new Dictionary<string, JsonFieldSchema>();
        foreach (FieldShape field in record.Fields.Where(field => field.IsGiven))
        {
            JsonFieldSchema schema = schemas[field.Name] = SchemaOf(record, field);
            definitions.Add(NameOf(record, field), Describe(record, field, schema));
            if (schema.IsRequired && Demand([field]) is { } demand)
                demands.Add(demand);
            DefineTarget(field);
        }

        foreach (
            OneOfRule rule in record
                .Rules.OfType<OneOfRule>()
                .Where(rule => !rule.Fields.Any(field => schemas[field].IsGivenElsewhere))
        )
        {
            if (Demand([.. rule.Fields.Select(field => record.Field(field)!)]) is { } demand)
                demands.Add(demand);
        }

        JsonObject mapping = Mapping(record, NameTree.Of(record));
        if (demands.Count > 0)
            mapping["allOf"] = new JsonArray([.. demands]);
        if (record.Value is { } value)
            definition["anyOf"] = new JsonArray(mapping, SchemaParts.Reference(NameOf(record, value)));
        else
            Copy(mapping, definition);
    }

    private static string NameOf(RecordShape record, FieldShape field) => $"{record.Name}.{field.Name}";

    private static void Copy(JsonObject from, JsonObject to)
    {
        foreach ((string name, JsonNode? value) in from.ToArray())
            to[name] = value!.DeepClone();
    }

    private JsonFieldSchema SchemaOf(RecordShape record, FieldShape field)
    {
        RecordShape? target = field is RecordField records ? corpus.Shape.Record(records.Target) : null;
        return new JsonFieldSchema(field, target, _named.Contains((record.Name, field.Name)), members, comments);
    }

    private void DefineTarget(FieldShape field)
    {
        if (field is RecordField { TakesRecords: true } records)
            Define(corpus.Shape.Record(records.Target));
        if (field is ReferringField reference && !definitions.ContainsKey(JsonFieldSchema.NamesName(reference)))
            definitions.Add(
                JsonFieldSchema.NamesName(reference),
                KnownNames.SchemaOf(corpus.Shape, corpus.Table(reference.Target), reference.ReferredBy)
            );
    }

    private JsonObject Describe(RecordShape record, FieldShape field, JsonFieldSchema schema)
    {
        var described = new JsonObject();
        string text = string.Join(' ', schema.Remarks().Prepend(comments.OfProperty(record.Type, field.Name) ?? ""))
            .Trim();
        if (text.Length > 0)
            described["description"] = text;
        Copy(schema.Create(), described);
        return described;
    }

    /// <summary>Returns the schema of the mapping of a record, or of a mapping on the path to its fields.</summary>
    private JsonObject Mapping(RecordShape record, NameTree tree)
    {
        var properties = new JsonObject();
        var spellings = new JsonObject();
        foreach ((string name, NameTree below) in tree.Below)
        {
            if (Place(record, below) is not { } place)
                continue;
            properties.Add(UsualName(name, below), place);
            spellings.Add(NamePattern.Of(name), place.DeepClone());
        }

        var mapping = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["patternProperties"] = spellings,
        };
        if (tree.Others is { } others && Place(record, others) is { } other)
            mapping["additionalProperties"] = other;
        else if (!record.IgnoresUnknown && !tree.TakesRecords)
            mapping["additionalProperties"] = false;
        return mapping;
    }

    /// <summary>
    /// Returns the spelling that an editor completes: the style of the corpus for a field name, and the name itself for
    /// a name in a path.
    /// </summary>
    private string UsualName(string name, NameTree tree) =>
        tree.Readings.FirstOrDefault(reading => reading.Field.Paths.Count == 0).Field is { } field
            ? names.Spell(field.Name)
            : name;

    /// <summary>Returns the schema of the values below a name, or null if the name is not allowed.</summary>
    private JsonObject? Place(RecordShape record, NameTree tree)
    {
        if (tree.IsIgnored)
            return SchemaParts.Anything();
        List<JsonObject> demands =
        [
            .. tree.Readings.Where(reading => reading.Field.IsGiven).Select(reading => Read(record, reading)),
        ];
        if (tree.HasNames)
            demands.Add(
                Below(record, tree, takesScalars: record.IgnoresUnknown || tree.Readings.Count > 0 || tree.HasPositions)
            );
        return demands.Count == 0 ? null : SchemaParts.AllOf(demands);
    }

    /// <summary>
    /// Returns the schema of a field at one of its paths. A later path is read only if the earlier ones give nothing,
    /// so it may contain anything.
    /// </summary>
    private static JsonObject Read(RecordShape record, NameTree.Reading reading)
    {
        JsonObject field = SchemaParts.Reference(NameOf(record, reading.Field));
        return reading.Rank == 0 ? field : SchemaParts.AnyOf(field, SchemaParts.Anything());
    }

    /// <summary>Returns the schema of a mapping on the path to fields, or of a list of such mappings.</summary>
    private JsonObject Below(RecordShape record, NameTree tree, bool takesScalars)
    {
        JsonObject mapping = Mapping(record, tree);
        string name = $"{record.Name}-mapping-{definitions.Count}";
        definitions.Add(
            name,
            SchemaParts.AnyOf(
                mapping,
                SchemaParts.ListOf(SchemaParts.Reference(name)),
                takesScalars
                    ? new JsonObject { ["type"] = new JsonArray("string", "number", "boolean", "null") }
                    : SchemaParts.None()
            )
        );
        return SchemaParts.Reference(name);
    }

    /// <summary>Requires one of several fields; null if a field may be in a location that no path names.</summary>
    private JsonObject? Demand(IReadOnlyList<FieldShape> fields)
    {
        (string Usual, string Name)[][] paths = [.. fields.SelectMany(PathsOf)];
        if (Array.Exists(paths, path => path.Length == 0))
            return null;
        return Array.TrueForAll(paths, path => path.Length == 1)
            ? GivenAny([.. paths.Select(path => path[0])])
            : SchemaParts.AnyOf([.. paths.Select(path => Given(path.AsSpan()))]);
    }

    /// <summary>Returns the names in each path of a field; empty for a path through unknown names.</summary>
    private IEnumerable<(string Usual, string Name)[]> PathsOf(FieldShape field) =>
        field.Paths.Count == 0
            ?
            [
                [(names.Spell(field.Name), field.Name)],
            ]
            : field
                .Paths.Select(path => DocumentPath.Parse(path).Steps)
                .Select(steps =>
                    steps.All(step => step.Kind == PathStepKind.Name)
                        ? [.. steps.Select(step => (step.Text, step.Text))]
                        : Array.Empty<(string, string)>()
                );

    /// <summary>Requires that a path leads to a value, as far as it leads through mappings.</summary>
    private static JsonObject Given(ReadOnlySpan<(string Usual, string Name)> path)
    {
        JsonObject given = GivenAny([path[0]]);
        return path.Length == 1
            ? given
            : SchemaParts.AllOf(
                given,
                new JsonObject
                {
                    ["patternProperties"] = new JsonObject
                    {
                        [NamePattern.Of(path[0].Name)] = SchemaParts.AnyOf(
                            new JsonObject { ["type"] = "array" },
                            Given(path[1..])
                        ),
                    },
                }
            );
    }

    /// <summary>
    /// Requires one of several names. The usual spelling comes first, because editors show it when the name is missing.
    /// Only a negation can express that any other spelling is accepted too.
    /// </summary>
    private static JsonObject GivenAny(IReadOnlyList<(string Usual, string Name)> fields) =>
        SchemaParts.AnyOf([
            .. fields.Select(field => new JsonObject { ["required"] = new JsonArray(field.Usual) }),
            SchemaParts.Not(SchemaParts.Without(fields.Select(field => field.Name))),
        ]);
}
