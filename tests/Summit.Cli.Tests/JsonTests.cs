using System.Text;
using System.Text.Json;
using Summit.Cli.Tests.Harness;
using Summit.Cli.Usage;

namespace Summit.Cli.Tests;

public sealed class JsonTests
{
    public static TheoryData<string[]> Reports => CommandLines.Reports;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_report_is_one_JSON_value_in_UTF8(string[] arguments)
    {
        ToolRun run = ToolRun.Piped([.. arguments, "--json"]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.False(run.OutputBytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.DoesNotContain("\\u", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
        Assert.True(run.Json.ValueKind is JsonValueKind.Array or JsonValueKind.Object);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Json_is_the_same_in_a_terminal(string[] arguments) =>
        Assert.Equal(
            ToolRun.Piped([.. arguments, "--json"]).Output,
            ToolRun.InTerminal(40, [.. arguments, "--json"]).Output
        );

    [Theory]
    [InlineData(
        "show live-1524-putin-no-meddling",
        "id source published position kind section part paragraph lastParagraph headline summary doubt dateline occurred place speakers topics events utterances media appearances"
    )]
    [InlineData(
        "show live-1524-putin-no-meddling/1",
        "id entry speaker stance wording channel setting to accordingTo unnamedSource toldIn text said saidAt saidPrecision saidCirca part paragraph lastParagraph alsoIn topics relates"
    )]
    [InlineData(
        "show live-1047-meeting-video/2",
        "id entry kind caption credit year date address licence part paragraph depicts"
    )]
    [InlineData(
        "show sauli-niinisto",
        "id kind name sortName otherNames wikidata officialPage delegation memberships summary entries utterances relayed heard depictions events"
    )]
    [InlineData(
        "show crimea",
        "id label altLabels translations scopeNote broader topConceptOf narrower related exactMatch closeMatch entries allEntries utterances allUtterances"
    )]
    [InlineData(
        "show helsinki",
        "id name otherNames kind within wikidata officialPage summary contains entries allEntries events seats"
    )]
    [InlineData(
        "show one-on-one-talks",
        "id name summary partOf place date datePrecision dateBasis lastDate plannedStart plannedStartBasis plannedEnd plannedEndBasis start startBasis end endBasis plannedDuration participants wikidata officialPage doubt parts entries allEntries"
    )]
    [InlineData(
        "show live-blog",
        "id title publisher author byline kind address archivedAddress retrieved asFound file sha256 published coverageEnd pageStamp language sections tags related rights summary doubt entries"
    )]
    public void A_record_has_every_field_in_the_order_of_its_declaration(string commandLine, string fields)
    {
        JsonElement record = ToolRun
            .Piped([.. commandLine.Split(' '), "--json", "--inverses"])
            .Json.EnumerateArray()
            .First()
            .GetProperty("record");

        Assert.Equal(fields.Split(' '), record.EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void Inverses_are_left_out_unless_they_are_asked_for()
    {
        Assert.DoesNotContain(
            "\"entries\"",
            ToolRun.Piped("show", "crimea", "--json").Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("\"entries\"", ToolRun.Piped("speakers", "--json").Output, StringComparison.Ordinal);
        Assert.Contains(
            "\"entries\"",
            ToolRun.Piped("show", "crimea", "--json", "--inverses").Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void References_are_expanded_to_a_depth()
    {
        Assert.Equal(JsonValueKind.String, FirstBroader("--json").ValueKind);
        Assert.Equal("ukraine", FirstBroader("--json", "--expand", "1").GetProperty("id").GetString());

        static JsonElement FirstBroader(params string[] options) =>
            ToolRun.Piped(["show", "crimea", .. options]).Json[0].GetProperty("record").GetProperty("broader")[0];
    }

    [Theory]
    [InlineData("show crimea --inverses", "--inverses and --expand are about JSON: add --json.")]
    [InlineData("show crimea --expand 1 --plain", "--inverses and --expand are about JSON: add --json.")]
    [InlineData("show crimea --json --expand 5", "'5' is not a depth: write a number from 0 to 4.")]
    [InlineData("show crimea --json --expand -1", "'-1' is not a depth: write a number from 0 to 4.")]
    [InlineData("show crimea --json --expand all", "'all' is not a depth: write a number from 0 to 4.")]
    public void A_wrong_form_of_a_record_is_explained(string commandLine, string expected)
    {
        ToolRun run = ToolRun.Piped(commandLine.Split(' '));
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith($"summit: {expected} ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_of_all_scripts_stay_letters()
    {
        string json = ToolRun.Piped("speakers", "--json").Output;

        Assert.Contains("\"Sauli Niinistö\"", json, StringComparison.Ordinal);
        Assert.Contains("\"Владимир Путин\"", json, StringComparison.Ordinal);
        Assert.Contains("Prime Minister's Office", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_written_as_in_yaml()
    {
        JsonElement talks = ToolRun.Piped("show", "one-on-one-talks", "--json").Json[0].GetProperty("record");

        Assert.Equal("2018-07-16", talks.GetProperty("date").GetString());
        Assert.Equal("2018-07-16T10:20:00Z", talks.GetProperty("plannedStart").GetString());
        Assert.Equal("01:30:00", talks.GetProperty("plannedDuration").GetString());
        Assert.Equal(JsonValueKind.Null, talks.GetProperty("lastDate").ValueKind);
        Assert.Equal(
            "headline-only",
            ToolRun
                .Piped("show", "live-1547-putin-wanted-trump", "--json")
                .Json[0]
                .GetProperty("record")
                .GetProperty("kind")
                .GetString()
        );
    }
}
