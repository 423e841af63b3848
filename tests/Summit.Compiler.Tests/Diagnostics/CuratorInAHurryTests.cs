using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Diagnostics;

/// <summary>Typical slips of a curator in the flagship corpus, and the diagnostics of the build.</summary>
public class CuratorInAHurryTests
{
    private const string Group = "corpus/entries/live-blog/live-1521-business-group.yaml";
    private const string Ball = "corpus/entries/live-blog/live-1550-ball-gift.yaml";
    private const string Lead = "corpus/entries/article/lead.yaml";
    private const string Lavrov = "corpus/speakers/sergei-lavrov.yaml";
    private const string Ukraine = "corpus/topics/ukraine.yaml";

    public static TheoryData<string> Slips => [.. All.Keys];

    private static readonly Dictionary<string, Slip> All = new Slip[]
    {
        new(
            "a typo in a reference",
            Group,
            "speakers: [vladimir-putin, donald-trump]",
            "speakers: [vladimir-putni, donald-trump]",
            Group
                + "(14,12): SUM0014 There is no Speaker with the key or alias 'vladimir-putni'; correct it or add the record. Did you mean 'vladimir-putin'?"
        ),
        new(
            "wrong indentation",
            Group,
            "    stance: announces",
            "   stance: announces",
            Group
                + "(19,4): SUM0001 The YAML is malformed: an item that starts with '- ' is expected here; check the indentation."
        ),
        new(
            "a tab",
            Group,
            "    stance: announces",
            "\tstance: announces",
            Group + "(19,1): SUM0001 The YAML is malformed: a tab indents this line; use spaces."
        ),
        new(
            "a missing colon",
            Group,
            "kind: report",
            "kind report",
            Group
                + "(4,1): SUM0001 The YAML is malformed: a 'name: value' pair is expected here; check the colon and the indentation."
        ),
        new(
            "a date as people write it",
            Lead,
            "occurred: 2018-06-28",
            "occurred: 28 June 2018",
            Lead + "(41,13): SUM0021 '28 June 2018' is not a date; write one such as '2018-07-16'."
        ),
        new(
            "twelve o'clock, but where?",
            Group,
            "published: 2018-07-16T15:21:00Z",
            "published: 2018-07-16T12:00",
            Group
                + "(2,12): SUM0023 '2018-07-16T12:00' lacks an offset from UTC; add 'Z' for UTC, or an offset such as '+03:00'."
        ),
        new(
            "a misspelt field",
            Group,
            "headline:",
            "hedline:",
            Group + "(1,1): SUM0010 Entry 'live-1521-business-group' lacks 'headline'; give it a value.",
            Group
                + "(8,1): SUM0007 'hedline' is not a field of Entry; correct the name or remove it. Did you mean 'headline'?"
        ),
        new(
            "a misspelt enum value",
            Group,
            "kind: report",
            "kind: reprot",
            Group
                + "(4,7): SUM0020 'reprot' is not one of report, headlineOnly, picture, video, statement; write one of these. Did you mean 'report'?"
        ),
        new(
            "a key that is taken",
            Ball,
            "source: live-blog",
            "id: live-1520-putin-iran-deal\nsource: live-blog",
            Ball
                + "(1,5): SUM0012 The key 'live-1520-putin-iran-deal' is taken by the Entry in corpus/entries/live-blog/live-1520-putin-iran-deal.yaml, line 1; choose another."
        ),
        new(
            "a file in the wrong folder",
            "corpus/speaker/jens-stoltenberg.yaml",
            "",
            SpeakerCalled("Jens Stoltenberg"),
            "corpus/speaker/jens-stoltenberg.yaml(1,1): SUM0003 There is no table 'speaker', so the file is not read; move it to the folder of a table. Did you mean 'speakers'?"
        ),
        new(
            "a quote that is not closed",
            Group,
            "headline: Presidents",
            "headline: \"Presidents",
            Group
                + "(8,11): SUM0001 The YAML is malformed: a quote is opened here and not closed; close it, and indent the next lines if the text goes on."
        ),
        new(
            "a list instead of a scalar",
            Group,
            "place: presidential-palace",
            "place: [presidential-palace, helsinki]",
            Group + "(13,8): SUM0005 'place' takes a single value, not a list; write one value."
        ),
        new(
            "a deleted field",
            Group,
            "source: live-blog\n",
            "",
            Group + "(1,1): SUM0010 Entry 'live-1521-business-group' lacks 'source'; give it a value."
        ),
        new(
            "a value that is forgotten",
            Group,
            "source: live-blog",
            "source:",
            Group
                + "(1,8): SUM0062 'source' of Entry 'live-1521-business-group' is nothing, which counts as not given; write a value."
        ),
        new(
            "a cycle in the topics",
            Ukraine,
            "label: Ukraine\n",
            "label: Ukraine\n  broader: crimea\n",
            Ukraine
                + "(3,12): SUM0016 'broader' leads back to its own record: ukraine → crimea → ukraine; remove one of these references.",
            Ukraine
                + "(25,13): SUM0016 'broader' leads back to its own record: crimea → ukraine → crimea; remove one of these references."
        ),
        new(
            "a link on one side only",
            Ukraine,
            "  related: [group-of-seven]\n",
            "",
            "corpus/topics/diplomacy.yaml(68,13): SUM0033 'crimea' does not have 'group-of-seven' in its 'related' (corpus/topics/ukraine.yaml, line 14); add it there, or remove 'crimea' here."
        ),
        new(
            "a summary to be written",
            Group,
            "He recalls that few",
            "TODO: check that few",
            Group + "(9,10): SUM0037 'summary' seems unfinished: it holds 'TODO'; finish the text."
        ),
        new(
            "a speaker of whom nobody speaks",
            "corpus/speakers/jens-stoltenberg.yaml",
            "",
            SpeakerCalled("Jens Stoltenberg"),
            "corpus/speakers/jens-stoltenberg.yaml(1,1): SUM0034 No other record refers to Speaker 'jens-stoltenberg'; refer to it, or remove it."
        ),
        new(
            "a file name with a capital and a blank",
            "corpus/speakers/Jens Stoltenberg.yaml",
            "",
            SpeakerCalled("Jens Stoltenberg"),
            "corpus/speakers/Jens Stoltenberg.yaml(1,1): SUM0026 'Jens Stoltenberg' does not match the pattern of 'id', [a-z0-9]+(-[a-z0-9]+)*; correct it.",
            "corpus/speakers/Jens Stoltenberg.yaml(1,1): SUM0034 No other record refers to Speaker 'Jens Stoltenberg'; refer to it, or remove it."
        ),
        new(
            "a speaker who is there already",
            "corpus/speakers/sergei-lavrow.yaml",
            "",
            SpeakerCalled("Sergei Lavrow"),
            Lavrov
                + "(2,7): SUM0035 'Sergei Lavrov' is nearly the same as 'Sergei Lavrow' of Speaker 'sergei-lavrow' in corpus/speakers/sergei-lavrow.yaml, line 2; make one record of them, or tell the names apart.",
            "corpus/speakers/sergei-lavrow.yaml(1,1): SUM0034 No other record refers to Speaker 'sergei-lavrow'; refer to it, or remove it.",
            "corpus/speakers/sergei-lavrow.yaml(2,7): SUM0035 'Sergei Lavrow' is nearly the same as 'Sergei Lavrov' of Speaker 'sergei-lavrov' in corpus/speakers/sergei-lavrov.yaml, line 2; make one record of them, or tell the names apart."
        ),
        new(
            "a speaker before his time",
            Lavrov,
            "since: 2004-03-09",
            "since: 2018-07-17",
            "corpus/entries/live-blog/live-1610-lavrov-super.yaml(15,14): SUM0032 'sergei-lavrov' has none of its 'memberships' on 2018-07-16; correct the reference, the date, or 'memberships' there."
        ),
        new(
            "a name without its accent",
            Group,
            "American one",
            "American one and that of Niinisto",
            Group + "(9,10): SUM0036 'Niinisto' is spelled 'Niinistö' elsewhere; spell it alike."
        ),
        new(
            "an alias that is taken",
            Lavrov,
            "  - Lavrov\n",
            "  - Putin\n",
            "corpus/speakers/vladimir-putin.yaml(5,5): SUM0013 'Putin' already names the Speaker 'sergei-lavrov' in corpus/speakers/sergei-lavrov.yaml, line 1; remove it from one of them."
        ),
        new(
            "a field twice",
            Group,
            "kind: report",
            "kind: report\nKind: video",
            Group + "(5,1): SUM0009 'Kind' is already given as 'kind' in line 4; keep one of them."
        ),
        new(
            "a colon in a headline",
            Group,
            "headline: Presidents agree",
            "headline: Presidents: agree",
            Group
                + "(8,21): SUM0001 The YAML is malformed: a second ':' stands in this line; put the value in quotes, or check the indentation."
        ),
        new(
            "a duration in words",
            "corpus/events.yaml",
            "planned-duration: '01:30:00'",
            "planned-duration: 90 minutes",
            "corpus/events.yaml(120,21): SUM0024 '90 minutes' is not a duration; write one such as '1:30:00' or 'PT1H30M'."
        ),
        new(
            "an unknown anchor",
            Group,
            "topics: [business-cooperation, trade]",
            "topics: *business",
            Group
                + "(15,9): SUM0001 The YAML is malformed: there is no anchor '&business' before this; write it at the value that is meant, or put a text that starts with '*' in quotes."
        ),
        new(
            "no topic",
            Group,
            "topics: [business-cooperation, trade]",
            "topics: []",
            Group + "(15,9): SUM0028 'topics' has 0 items, but takes at least 1; add to it."
        ),
    }.ToDictionary(slip => slip.Name);

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_reported_with_its_remedy(string name)
    {
        Slip slip = All[name];
        Assert.Equal(slip.Expected, slip.Make().Diagnostics.Select(HelsinkiCorpus.Line));
    }

    private static string SpeakerCalled(string name) =>
        $"kind: person\nname: {name}\nsort-name: {name}\nsummary: Somebody of whom nobody speaks.\n";

    [Fact]
    public void A_renamed_speaker_is_suggested_everywhere()
    {
        IEnumerable<YamlFile> others = HelsinkiCorpus.Files.Where(file => file.Path != Lavrov);
        YamlFile renamed = YamlParser.Parse("corpus/speakers/sergey-lavrov.yaml", Repository.Read(Lavrov));
        string[] lines =
        [
            .. CorpusCompiler.Bind(HelsinkiCorpus.Shape, [.. others, renamed]).Diagnostics.Select(HelsinkiCorpus.Line),
        ];
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
            Assert.EndsWith(
                ": SUM0014 There is no Speaker with the key or alias 'sergei-lavrov'; correct it or add the record. Did you mean 'Sergei Lavrov'?",
                line,
                StringComparison.Ordinal
            )
        );
    }

    /// <summary>
    /// A hasty edit: <paramref name="Old"/> becomes <paramref name="New"/>. If there is no old text, a file is added.
    /// </summary>
    private sealed record Slip(string Name, string Path, string Old, string New, params string[] Expected)
    {
        public BoundCorpus Make()
        {
            if (Old.Length == 0)
                return HelsinkiCorpus.BindWith(Path, New);
            string text = Repository.Read(Path);
            int at = text.IndexOf(Old, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{Path} no longer holds '{Old}'");
            return HelsinkiCorpus.BindWith(Path, text[..at] + New + text[(at + Old.Length)..]);
        }
    }
}
