using NJsonSchema;
using Summit.Cli.CompiledSchemas;
using Summit.Cli.JsonSchemas;
using Summit.Cli.Tests.Harness;
using Summit.Compiler;
using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Cli.Tests.JsonSchemas;

/// <summary>Fields of every kind, given every kind of value: the JSON Schema against the compiler.</summary>
public sealed class FieldSchemaTests
{
    private static readonly string[] Values =
    [
        "~", "''", "x", "5", "-5", "+5", "007", "0x1F", "'5'", "'0x1f'", "99999999999", "1.5", "'1.5'", "-.5", "5.", ".inf", "-.INF", ".nan", "'1e3'",
        "true", "Yes", "OFF", "'true'", "2018-07-16", "2018-7-16", "2018-07-16T10:00Z", "2018-07-16t10:00:00.1234567+03:00", "2018-07-16T10:00",
        "2018-07-16 10:00:00z", "2018/7/16", "'2018'", "2018-07", "2018-07-16 10:00:00 UTC", "2018-07-16T10:00+0300", "16.07.2018",
        "1_000", "0o17", "y", "false", "1:30", "01:30:05", "2.01:30:00", "PT1H30M", "P2DT1H", "PT0.5S", "XT1H",
        "red", "light-blue", "LIGHT_BLUE", "lightBlue",
        "one", "2018", "alias of two", "https://example.org/x", "mailto:a@example.org", "/etc/x", "[]", "[x]", "[one, 2018]", "[~]", "{a: b}", "[{note: x}]",
        "{note: x}", "[5, true]", "[[x]]",
    ];

    /// <summary>
    /// What the compiler alone refuses: editors are handed numbers, and do not see how they were written; and a schema does not
    /// ask for an item of a list on the way to a field.
    /// </summary>
    private static readonly HashSet<string> LeftToTheCheck =
    [
        "Integer 5.", "Double 0x1F", "Decimal 0x1F",
        "Partial 5", "Partial +5", "Partial 007", "Partial 0x1F", "Partial 5.",
        "Local 5", "Local +5", "Local 007", "Local 0x1F", "Local 5.",
        "Within []", "Within [~]",
    ];

    public static TheoryData<string> Fields => [.. All.Select(field => field.Name)];

    private static FieldShape[] All =>
    [
        .. Enum.GetValues<FieldKind>().Where(kind => kind is not (FieldKind.Parent or FieldKind.Inverse)).Select(Of),
        Of(FieldKind.Text) with { Name = "Uri", IsUri = true },
        Of(FieldKind.Date) with { Name = "Partial", IsPartialTime = true },
        Of(FieldKind.Instant) with { Name = "Local", TimeOffset = "+03:00", IsPartialTime = true },
        Of(FieldKind.ReferenceList) with { Name = "ByName", ReferredBy = "Names" },
        Of(FieldKind.Reference) with { Name = "Single", Target = "Nested", IsInPlace = true, IsNested = true },
        Of(FieldKind.Text) with { Name = "Within", Paths = new EquatableArray<string>(["within.note"]) },
        Of(FieldKind.Enum) with { Name = "Spelled", Members = new EquatableArray<EnumMemberShape>([new("Red", 0) { Spellings = new EquatableArray<string>(["q", "x"]) }]) },
        Of(FieldKind.Enum) with { Name = "Any", Members = new EquatableArray<EnumMemberShape>([new("Red", 0), new("Other", 1) { IsOthers = true }]) },
        Of(FieldKind.TextList) with { Name = "Needed", Rules = new EquatableArray<Compiler.Schema.Rules.FieldRule>([new Compiler.Schema.Rules.LengthRule(2, 2)]) },
    ];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task The_schema_takes_what_the_compiler_takes_and_refuses_what_it_refuses(string name)
    {
        var differences = new List<string>();
        foreach (bool isOptional in (bool[])[true, false])
        {
            FieldShape field = All.Single(item => item.Name == name) with { IsOptional = isOptional };
            foreach (string value in Values.Where(value => !LeftToTheCheck.Contains($"{name} {value}")))
            {
                string yaml = $"{name}: {value}\n";
                string[] mistakes =
                [
                    .. Bind(field, yaml).Bound.Diagnostics.Where(item => item.Path == "c/records/x.yaml").Select(DiagnosticCatalogue.MessageOf),
                ];
                bool isGood = await IsGood(field, yaml);
                if (isGood != (mistakes.Length == 0))
                    differences.Add($"{yaml.TrimEnd()} is {(isGood ? "good" : "bad")} by the schema; {string.Join(' ', mistakes)}");
            }
        }

        Assert.Empty(differences);
    }

    private static FieldShape Of(FieldKind kind) => new(kind.ToString(), kind, 1)
    {
        Target = kind == FieldKind.NestedList ? "Nested" : kind is FieldKind.Reference or FieldKind.ReferenceList ? "Other" : null,
        Minimum = kind == FieldKind.Integer ? -100 : 0,
        Maximum = kind == FieldKind.Integer ? 10_000 : 0,
        Members = kind == FieldKind.Enum
            ? new EquatableArray<EnumMemberShape>([new("Red", 0), new("LightBlue", 1), new("True", 2)])
            : default,
    };

    private static async Task<bool> IsGood(FieldShape field, string yaml)
    {
        // Without the file, whose mistakes are of no account to what the schema knows.
        (BoundCorpus bound, YamlFile[] files) = Bind(field, yaml: null);
        var schema = new TableSchema(new CompiledSchema("none.dll", "", "Corpus", bound.Shape), bound, files, DocComments.Of("none.dll"));
        JsonSchema read = await JsonSchema.FromJsonAsync(schema.Create(bound.Shape.Tables[0]).ToJsonString());
        return YamlJson.Documents(yaml).All(document => read.Validate(document).Count == 0);
    }

    private static (BoundCorpus Bound, YamlFile[] Files) Bind(FieldShape field, string? yaml)
    {
        var key = new FieldShape("Id", FieldKind.Text, 0) { Role = FieldRole.Key };
        var shape = new CorpusShape(
            "Corpus",
            "c",
            new EquatableArray<TableShape>([new("Records", "Record"), new("Others", "Other")]),
            new EquatableArray<RecordShape>(
            [
                new("Record", new EquatableArray<FieldShape>([key, field])),
                new("Other", new EquatableArray<FieldShape>([key, new FieldShape("Names", FieldKind.TextList, 1) { Role = FieldRole.Alias }])),
                new("Nested", new EquatableArray<FieldShape>(
                [
                    new("Record", FieldKind.Parent, 0) { Target = "Record" },
                    new("Note", FieldKind.Text, 1),
                ])),
            ]));
        YamlFile others = YamlParser.Parse("c/others.yaml", "- id: one\n- {id: '2018', names: alias of two}\n- id: 'true'\n");
        YamlFile[] files = yaml is null ? [others] : [others, YamlParser.Parse("c/records/x.yaml", yaml)];
        return (Binder.Bind(shape, files), files);
    }
}
