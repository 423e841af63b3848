using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Bind;

public static class RobustnessTests
{
    private const string Good = """
        - id: one
          headline: "First: a start"
          published: 2018-07-16T13:10:00+03:00
          tags: [a, 'b', &c d]
          speakers: [putin]
          utterances:
            - text: |
                - literal
                  text
            - {text: short, speaker: putin}
        - id: two
          headline: >-
            folded
          kind: video
          speakers:
            - putin
        ---
        id: three
        headline: plain
        """;

    private static readonly string[] Inserts =
    [
        "\0",
        "\t",
        "\n",
        "\r",
        "\n- ",
        "\n---\n",
        "...",
        ":",
        ": ",
        "- ",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\"",
        "'",
        "|",
        ">",
        "&a ",
        "*a",
        "*c",
        "!",
        "!!str ",
        "!<",
        "@",
        "`",
        "%",
        "%YAML 1.2\n",
        "#",
        "\\",
        "\uFEFF",
        "\uD83D",
        "\u2028",
        "~",
        "<<: ",
        "id: one\n",
        "999999999999999999999999",
        new string(' ', 300),
        new string('[', 300),
    ];

    private static readonly Arbitrary<string> Mutations = (
        from at in Gen.Choose(0, Good.Length)
        from deleted in Gen.Choose(0, 5)
        from inserted in Gen.Elements(Inserts)
        select (at, deleted, inserted)
    )
        .ListOf()
        .Select(Mutate)
        .ToArbitrary();

    [Fact]
    public static void No_mutation_throws_or_hides_other_files() =>
        Prop.ForAll(Mutations, OtherFilesAreThere).Check(Properties.Cases(2000));

    [Fact]
    public static void Positions_are_those_of_the_whole_file() =>
        Prop.ForAll(Mutations, PositionsAgree).Check(Properties.Cases(2000));

    [Fact]
    public static void No_truncation_throws_or_hides_other_files()
    {
        for (int length = 0; length <= Good.Length; length++)
            Assert.True(OtherFilesAreThere(Good[..length]));
    }

    [Fact]
    public static void Nodes_of_the_wrong_kind_are_reported()
    {
        foreach (string value in new[] { "[]", "{}", "[[]]", "[{}]", "{a: {b: c}}", "x", "[x, [y]]", "~" })
        {
            IEnumerable<string> fields = Shape
                .Summit.Record("Entry")
                .Fields.Select(field => $"{field.Name}: {value}\n");
            Assert.True(OtherFilesAreThere(string.Concat(fields)));
            Assert.True(OtherFilesAreThere($"- {value}\n"));
        }
    }

    [Fact]
    public static void Many_records_bind()
    {
        string entries = Repeat(i => $"- id: e{i}\n  headline: h\n  speakers: [s{i}]\n  utterances: [{{text: t}}]\n");
        string speakers = Repeat(i => $"- {{id: s{i}, name: n}}\n");
        static string Repeat(Func<int, string> record) => string.Concat(Enumerable.Range(0, 20_000).Select(record));

        BoundCorpus bound = new TestCorpus()
            .With("entries.yaml", entries)
            .With("speakers.yaml", speakers)
            .In(TestCapacity.Enough with { WellKnown = 20_000 })
            .BindsWell();
        Assert.Equal(20_000, bound.Table("Utterance").Records.Count);
    }

    private static string Mutate(IEnumerable<(int At, int Deleted, string Inserted)> edits)
    {
        var text = new StringBuilder(Good);
        foreach ((int at, int deleted, string inserted) in edits)
        {
            int start = Math.Min(at, text.Length);
            text.Remove(start, Math.Min(deleted, text.Length - start)).Insert(start, inserted);
        }

        return text.ToString();
    }

    private static bool OtherFilesAreThere(string mutated)
    {
        BoundCorpus bound = new TestCorpus()
            .With("entries/before.yaml", "headline: h\nspeakers: putin\n")
            .With("entries/mutated.yaml", mutated)
            .With("entries/n.yaml", "headline: h\n")
            .With("speakers/putin.yaml", "name: Vladimir Putin\n")
            .Bind();
        return bound.Record("Entry", "before").Values.ToArray().Any(value => value.Records.Length == 1)
            && bound.Record("Entry", "n").IsIn(bound.Table("Entry"))
            && bound.Keys("Speaker") == "putin";
    }

    /// <summary>
    /// Returns true if the line and column of every diagnostic are those of its first character. A byte order mark has
    /// no column.
    /// </summary>
    private static bool PositionsAgree(string mutated)
    {
        mutated = mutated.TrimStart('\uFEFF');
        return new TestCorpus()
            .With("entries/mutated.yaml", mutated)
            .Bind()
            .Diagnostics.All(item =>
            {
                (int start, int line) = Lines.Find(mutated, item.Span.Start, start: 0, number: 1);
                return item.Span.StartLine == line && item.Span.StartColumn == item.Span.Start - start + 1;
            });
    }

    private static bool IsIn(this BoundRecord record, BoundTable table) => table.Records[record.Ordinal] == record;
}
