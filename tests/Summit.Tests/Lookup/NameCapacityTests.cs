extern alias Compiler;

using Compiler::Summit.Compiler;
using Compiler::Summit.Compiler.Bind;
using Compiler::Summit.Compiler.Diagnostics;
using Compiler::Summit.Compiler.Parse;
using Compiler::Summit.Compiler.Schema;

namespace Summit.Tests.Lookup;

/// <summary>Names that exceed the capacity of a key table or that collide are errors of the build.</summary>
public class NameCapacityTests
{
    [Fact]
    public void A_name_may_have_1023_bytes()
    {
        Assert.Empty(Reported($"- id: {new string('k', 1023)}\n  names: [{new string('ö', 511)}]"));
        Assert.Equal(
            ["SUM0039 2:11", "SUM0039 3:7"],
            Reported(
                $"- id: fits\n  names: [{new string('ö', 512)}]\n- id: {new string('k', 1024)}\n  names: [dropped]"
            )
        );
    }

    [Fact]
    public void Too_many_records_are_reported_once() =>
        Assert.Equal(["SUM0040 3:7"], Reported("- id: a\n- id: b\n- id: c\n- id: d", maxRecords: 2));

    [Fact]
    public void Too_many_bytes_of_names_are_reported_once() =>
        Assert.Equal(["SUM0041 2:7"], Reported("- id: aaaa\n- id: bbbbb\n- id: ccccc", maxNameBytes: 8));

    [Fact]
    public void Names_of_two_records_that_fold_alike_are_reported()
    {
        const string yaml =
            "- id: niinisto\n  names: [Niinistö, NIINISTÖ]\n- id: ether\n  names: [niinistö]\n- id: éther";

        Assert.Equal(["SUM0042 4:11", "SUM0042 5:7"], Reported(yaml, isFolded: true));
        Assert.Empty(Reported(yaml));
    }

    [Fact]
    public void The_message_contains_both_names_and_their_locations()
    {
        DiagnosticSpec diagnostic = Assert.Single(Bind("- id: Käse\n- id: kase", isFolded: true));

        Assert.Equal(
            "'kase' differs in nothing but case and accents from 'Käse' of the Item 'Käse' in corpus/items.yaml, line 1, column 7; change one of them, or take Folded from the key of Item.",
            DiagnosticCatalogue.MessageOf(diagnostic)
        );
    }

    private static string[] Reported(
        string yaml,
        bool isFolded = false,
        int maxRecords = 100,
        int maxNameBytes = 10_000
    ) =>
        [
            .. Bind(yaml, isFolded, maxRecords, maxNameBytes)
                .Select(item => $"{item.Id} {item.Span.StartLine}:{item.Span.StartColumn}"),
        ];

    private static IReadOnlyList<DiagnosticSpec> Bind(
        string yaml,
        bool isFolded,
        int maxRecords = 100,
        int maxNameBytes = 10_000
    )
    {
        var item = new RecordShape(
            "Item",
            new EquatableArray<FieldShape>([
                new KeyField("Id", 0) { IsFolded = isFolded },
                new TextListField("Names", 1) { IsAlias = true },
            ])
        );
        var shape = new CorpusShape(
            "Corpus",
            "corpus",
            new EquatableArray<TableShape>([new TableShape("Items", "Item")]),
            new EquatableArray<RecordShape>([item])
        );
        return CorpusCompiler
            .Bind(
                shape,
                [YamlParser.Parse("corpus/items.yaml", yaml)],
                CorpusCapacity.OfLayout with
                {
                    MaxRecords = maxRecords,
                    MaxNameBytes = maxNameBytes,
                }
            )
            .Diagnostics;
    }
}
