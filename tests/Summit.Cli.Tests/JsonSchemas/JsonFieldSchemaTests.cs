using NJsonSchema;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.JsonSchemas;
using Summit.Cli.Tests.Harness;
using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Cli.Tests.JsonSchemas;

/// <summary>Compares the JSON Schema with the compiler, for fields of every kind and values of every kind.</summary>
public sealed class JsonFieldSchemaTests
{
    private static readonly string[] Values =
    [
        "~",
        "''",
        "x",
        "5",
        "-5",
        "+5",
        "007",
        "0x1F",
        "'5'",
        "'0x1f'",
        "99999999999",
        "1.5",
        "'1.5'",
        "-.5",
        "5.",
        ".inf",
        "-.INF",
        ".nan",
        "'1e3'",
        "true",
        "Yes",
        "OFF",
        "'true'",
        "2018-07-16",
        "2018-7-16",
        "2018-07-16T10:00Z",
        "2018-07-16t10:00:00.1234567+03:00",
        "2018-07-16T10:00",
        "2018-07-16 10:00:00z",
        "2018/7/16",
        "'2018'",
        "2018-07",
        "2018-07-16 10:00:00 UTC",
        "2018-07-16T10:00+0300",
        "16.07.2018",
        "1_000",
        "0o17",
        "y",
        "false",
        "1:30",
        "01:30:05",
        "2.01:30:00",
        "PT1H30M",
        "P2DT1H",
        "PT0.5S",
        "XT1H",
        "red",
        "light-blue",
        "LIGHT_BLUE",
        "lightBlue",
        "one",
        "2018",
        "alias of two",
        "https://example.org/x",
        "mailto:a@example.org",
        "/etc/x",
        "[]",
        "[x]",
        "[one, 2018]",
        "[~]",
        "{a: b}",
        "[{note: x}]",
        "{note: x}",
        "[5, true]",
        "[[x]]",
    ];

    /// <summary>
    /// Cases that only the compiler rejects. Editors pass numbers without their notation, and a schema does not require
    /// a list item on the path to a field.
    /// </summary>
    private static readonly HashSet<string> LeftToTheCheck =
    [
        "Integer 5.",
        "Double 0x1F",
        "Decimal 0x1F",
        "Partial 5",
        "Partial +5",
        "Partial 007",
        "Partial 0x1F",
        "Partial 5.",
        "Local 5",
        "Local +5",
        "Local 007",
        "Local 0x1F",
        "Local 5.",
        "Within []",
        "Within [~]",
    ];

    public static TheoryData<string> Fields => [.. All.Select(field => field.Name)];

    private static FieldShape[] All =>
        [
            new TextField("Text", 1),
            new TextListField("TextList", 1),
            new BooleanField("Boolean", 1),
            new IntegerField("Integer", 1) { Minimum = -100, Maximum = 10_000 },
            new DoubleField("Double", 1),
            new DecimalField("Decimal", 1),
            Enum("Enum", new("Red", 0), new("LightBlue", 1), new("True", 2)),
            new DateField("Date", 1),
            new InstantField("Instant", 1),
            new DurationField("Duration", 1),
            new ReferenceField("Reference", 1, "Other"),
            new ReferenceListField("ReferenceList", 1, "Other"),
            new NestedListField("NestedList", 1, "Nested"),
            new TextField("Uri", 1) { IsUri = true },
            new DateField("Partial", 1) { IsPartial = true },
            new InstantField("Local", 1) { Offset = "+03:00", IsPartial = true },
            new ReferenceListField("ByName", 1, "Other") { ReferredBy = "Names" },
            new ReferenceField("Single", 1, "Nested") { IsInPlace = true, IsNested = true },
            new TextField("Within", 1) { Paths = new EquatableArray<string>(["within.note"]) },
            Enum("Spelled", new EnumMemberShape("Red", 0) { Spellings = new EquatableArray<string>(["q", "x"]) }),
            Enum("Any", new("Red", 0), new("Other", 1) { IsOthers = true }),
            new TextListField("Needed", 1)
            {
                Rules = new EquatableArray<Compiler.Schema.Rules.FieldRule>([
                    new Compiler.Schema.Rules.LengthRule(2, 2),
                ]),
            },
        ];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task The_schema_accepts_and_rejects_the_same_values_as_the_compiler(string name)
    {
        var differences = new List<string>();
        foreach (bool isOptional in (bool[])[true, false])
        {
            FieldShape field = All.Single(item => item.Name == name) with { IsOptional = isOptional };
            foreach (string value in Values.Where(value => !LeftToTheCheck.Contains($"{name} {value}")))
            {
                string yaml = $"{name}: {value}\n";
                string[] diagnostics =
                [
                    .. Bind(field, yaml)
                        .Bound.Diagnostics.Where(item => item.Path == "c/records/x.yaml")
                        .Select(DiagnosticCatalogue.MessageOf),
                ];
                bool isGood = await IsGood(field, yaml);
                if (isGood != (diagnostics.Length == 0))
                    differences.Add(
                        $"{yaml.TrimEnd()} is {(isGood ? "good" : "bad")} by the schema; {string.Join(' ', diagnostics)}"
                    );
            }
        }

        Assert.Empty(differences);
    }

    private static EnumField Enum(string name, params EnumMemberShape[] members) =>
        new(name, 1) { Members = new EquatableArray<EnumMemberShape>(members) };

    private static async Task<bool> IsGood(FieldShape field, string yaml)
    {
        // Binds without the file, whose errors do not affect the schema.
        (BoundCorpus bound, YamlFile[] files) = Bind(field, yaml: null);
        var schema = new JsonTableSchema(
            new CompiledSchema("none.dll", "", "Corpus", bound.Shape),
            bound,
            files,
            DocComments.Of("none.dll")
        );
        JsonSchema read = await JsonSchema.FromJsonAsync(schema.Create(bound.Shape.Tables[0]).ToJsonString());
        return YamlJson.Documents(yaml).All(document => read.Validate(document).Count == 0);
    }

    private static (BoundCorpus Bound, YamlFile[] Files) Bind(FieldShape field, string? yaml)
    {
        var key = new KeyField("Id", 0);
        var shape = new CorpusShape(
            "Corpus",
            "c",
            new EquatableArray<TableShape>([new("Records", "Record"), new("Others", "Other")]),
            new EquatableArray<RecordShape>([
                new("Record", new EquatableArray<FieldShape>([key, field])),
                new("Other", new EquatableArray<FieldShape>([key, new TextListField("Names", 1) { IsAlias = true }])),
                new(
                    "Nested",
                    new EquatableArray<FieldShape>([new ParentField("Record", 0, "Record"), new TextField("Note", 1)])
                ),
            ])
        );
        YamlFile others = YamlParser.Parse(
            "c/others.yaml",
            "- id: one\n- {id: '2018', names: alias of two}\n- id: 'true'\n"
        );
        YamlFile[] files = yaml is null ? [others] : [others, YamlParser.Parse("c/records/x.yaml", yaml)];
        return (CorpusCompiler.Bind(shape, files), files);
    }
}
