using System.Text.Json.Nodes;
using Summit.Compiler.Model;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;

namespace Summit.Cli.JsonSchemas;

/// <summary>
/// Defines record types, and what they need, in a JSON Schema: where the paths of their fields lead, as the compiler follows
/// them. What cannot be said of a place by itself is let pass.
/// </summary>
/// <param name="corpus">The corpus, whose names are known.</param>
/// <param name="definitions">Takes the definitions.</param>
/// <param name="names">How the corpus spells the names of fields.</param>
/// <param name="members">How it spells those of members of enums.</param>
/// <param name="comments">The doc comments.</param>
internal sealed class JsonRecordSchema(
    BoundCorpus corpus,
    JsonObject definitions,
    NameStyle names,
    NameStyle members,
    DocComments comments
)
{
    /// <summary>The fields that names of records in mappings give.</summary>
    private readonly HashSet<(string Record, string? Field)> _named =
    [
        .. corpus.Shape.Tables.Select(table => (table.Record, table.KeyedBy)),
        .. corpus
            .Shape.Records.SelectMany(record => record.Fields)
            .OfType<RecordField>()
            .Select(field => (field.Target, (field as IKeyedField)?.KeyedBy))
            .Where(named => named.KeyedBy is not null),
    ];

    /// <summary>Defines a record type under its name, its fields, and what they need.</summary>
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
                KnownNames.SchemaOf(corpus.Table(reference.Target), reference.ReferredBy)
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

    /// <summary>A mapping of the record, or one that the paths of its fields lead through.</summary>
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

    /// <summary>Names of the schema are spelled as the corpus does it; what a path says is written as it is.</summary>
    private string UsualName(string name, NameTree tree) =>
        tree.Readings.FirstOrDefault(reading => reading.Field.Paths.Count == 0).Field is { } field
            ? names.Spell(field.Name)
            : name;

    /// <summary>What a name leads to; null where nothing may be given.</summary>
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

    /// <summary>What a field reads; of several paths it does so only where those before give nothing.</summary>
    private static JsonObject Read(RecordShape record, NameTree.Reading reading)
    {
        JsonObject field = SchemaParts.Reference(NameOf(record, reading.Field));
        return reading.Rank == 0 ? field : SchemaParts.AnyOf(field, SchemaParts.Anything());
    }

    /// <summary>A mapping on the way to fields, or lists of them.</summary>
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

    /// <summary>One of several fields must be given; null where no place is known where it would be.</summary>
    private JsonObject? Demand(IReadOnlyList<FieldShape> fields)
    {
        (string Usual, string Name)[][] paths = [.. fields.SelectMany(PathsOf)];
        if (Array.Exists(paths, path => path.Length == 0))
            return null;
        return Array.TrueForAll(paths, path => path.Length == 1)
            ? GivenAny([.. paths.Select(path => path[0])])
            : SchemaParts.AnyOf([.. paths.Select(path => Given(path.AsSpan()))]);
    }

    /// <summary>The steps of each path; none for a path through names that are not known.</summary>
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

    /// <summary>The path leads to something, as far as mappings lead there.</summary>
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
    /// One of several names must be given: in the usual spelling, which editors tell people when it is missing, or else in any,
    /// which only a denial can say.
    /// </summary>
    private static JsonObject GivenAny(IReadOnlyList<(string Usual, string Name)> fields) =>
        SchemaParts.AnyOf([
            .. fields.Select(field => new JsonObject { ["required"] = new JsonArray(field.Usual) }),
            SchemaParts.Not(SchemaParts.Without(fields.Select(field => field.Name))),
        ]);
}
