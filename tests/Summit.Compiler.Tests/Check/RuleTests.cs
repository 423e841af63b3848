using System.Text.RegularExpressions;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Tests.Harness;
using static Summit.Compiler.Diagnostics.DiagnosticCatalogue;

namespace Summit.Compiler.Tests.Check;

/// <summary>Each rule with the places and the sentences it reports, and what it lets pass.</summary>
public class RuleTests
{
    private const string Id = "[Key] public partial string Id { get; }";

    [Fact]
    public void A_pattern_matches_the_whole_text() =>
        Of(
                "[Key, Pattern(\"[a-z]+\")] public partial string Id { get; } [Pattern(\"a|bb\")] public partial TextList Tags { get; }"
            )
            .With("topics/X1.yaml", "⟦tags⟧: [a, bb, ⟦ab⟧]\n")
            .With("topics/ok.yaml", "tags: a\n")
            .Reports(
                (PatternMismatch, "'X1' does not match the pattern of 'id', [a-z]+; correct it."),
                (PatternMismatch, "'ab' does not match the pattern of 'tags', a|bb; correct it.")
            );

    [Fact]
    public void A_pattern_that_would_backtrack_ends() =>
        Of($"{Id} [Pattern(\"(a|aa)+(a+)+b\")] public partial string Text {{ get; }}")
            .With("topics/a.yaml", $"text: ⟦{new string('a', 50_000)}⟧\n")
            .Reports(
                (
                    PatternMismatch,
                    $"'{new string('a', 200)}…' does not match the pattern of 'text', (a|aa)+(a+)+b; correct it."
                )
            );

    [Fact]
    public void A_pattern_that_would_backtrack_for_ever_still_matches()
    {
        const string pattern = "(aa?)*b|a*c";
        string text = new string('a', 200) + "c";
        Assert.Throws<RegexMatchTimeoutException>(() =>
            Regex.IsMatch(text, $@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(20))
        );
        Of($"{Id} [Pattern(\"{pattern}\")] public partial TextList Texts {{ get; }}")
            .With("topics/a.yaml", $"texts: [aab, {text}, ⟦c{text}⟧, {text}]\n")
            .Reports(
                (
                    PatternMismatch,
                    $"'c{new string('a', 199)}…' does not match the pattern of 'texts', {pattern}; correct it."
                )
            );
    }

    [Theory]
    [InlineData("int", "1, 10", "1", "10", "0")]
    [InlineData("int?", "\"1\", null", "1", "99999", "0")]
    [InlineData("double", "-0.5, 0.5", "-0.5", "0.1", ".nan")]
    [InlineData("decimal", "\"0\", \"1.5\"", "0", "1.50", "1.51")]
    [InlineData("DateOnly", "\"2018-06-01\", \"2018-06-30\"", "2018-06-01", "2018-06-30", "2018-07-01")]
    [InlineData(
        "DateTimeOffset",
        "\"2018-07-16T00:00:00Z\", null",
        "2018-07-16T03:00:00+03:00",
        "2019-01-01T00:00:00Z",
        "2018-07-16T02:59:00+03:00"
    )]
    [InlineData("TimeSpan", "null, \"1:30\"", "0:00", "PT90M", "1:30:01")]
    public void A_range_holds_its_bounds(string type, string bounds, string least, string most, string outside)
    {
        TestCorpus corpus = Of($"{Id} [Range({bounds})] public partial {type} Value {{ get; }}")
            .With(
                "topics.yaml",
                $"- {{id: a, value: {least}}}\n- {{id: b, value: {most}}}\n- {{id: c, value: {outside}}}\n"
            );
        DiagnosticSpec item = Assert.Single(corpus.Bind().Diagnostics);
        Assert.Equal((OutOfRange.Id, 3, 18), (item.Id, item.Span.StartLine, item.Span.StartColumn));
    }

    [Fact]
    public void A_range_is_named() =>
        Of($"{Id} [Range(1, 10)] public partial int Rank {{ get; }}")
            .With("topics/a.yaml", "rank: ⟦11⟧\n")
            .Reports((OutOfRange, "'11' is out of range: 'rank' is from 1 to 10; correct it."));

    [Fact]
    public void Lengths_are_of_characters_and_items() =>
        Of(
                $"{Id} [Length(2, 3)] public partial string? Text {{ get; }} [Length(1)] public partial TextList Tags {{ get; }} [Length(0, 1)] public partial RecordList<Topic> Related {{ get; }}"
            )
            .With("topics/a.yaml", "text: \U0001F600\U0001F600\U0001F600\ntags: x\n")
            .With("topics/b.yaml", "⟦text⟧: ⟦x⟧\nrelated: ⟦[a, b]⟧\n")
            .Reports(
                (WrongLength, "'tags' has 0 items, but takes at least 1; add to it."),
                (WrongLength, "'text' has 1 character, but takes 2 to 3; add to it."),
                (WrongLength, "'related' has 2 items, but takes at most 1; shorten it.")
            );

    [Fact]
    public void One_of_several_is_required() =>
        Of(
                $"{Id} public partial string? Label {{ get; }} public partial int? Rank {{ get; }}",
                "RequireOneOf(nameof(Label), nameof(Rank))"
            )
            .With("topics.yaml", "- {id: a, rank: 0}\n- {⟦id⟧: b}\n- {id: c, label: x}\n- {id: d, rank: ⟦x⟧}\n")
            .Reports(
                (NoneOf, "Topic 'b' gives none of 'label', 'rank'; give at least one of them."),
                (BadInteger, "'x' is not an integer from -2147483648 to 2147483647; write one such as '42'.")
            );

    [Fact]
    public void A_date_is_not_after_another() =>
        Of(
                $"{Id} [Before(nameof(End))] public partial DateOnly? Day {{ get; }} public partial DateTimeOffset? End {{ get; }}"
            )
            .With("topics/same.yaml", "day: 2018-07-16\nend: 2018-07-16T00:00+03:00\n")
            .With("topics/open.yaml", "day: 2018-07-16\n")
            .With("topics/wrong.yaml", "day: ⟦2018-07-17⟧\nend: 2018-07-16T23:00Z\n")
            .Reports((WrongOrder, "'day' is after 'end' in line 2; correct one of them."));

    [Fact]
    public void A_date_is_not_before_another() =>
        Of($"{Id} public partial DateOnly? Day {{ get; }} [After(nameof(Day))] public partial DateOnly? End {{ get; }}")
            .With("topics/same.yaml", "day: 2018-07-16\nend: 2018-07-16\n")
            .With("topics/wrong.yaml", "day: 2018-07-16\nend: ⟦2018-07-15⟧\n")
            .Reports((WrongOrder, "'end' is before 'day' in line 1; correct one of them."));

    [Fact]
    public void A_part_is_not_before_its_whole() =>
        Of(
                $"{Id} [Hierarchy] public partial Topic? PartOf {{ get; }} [After(nameof(Day), Of = nameof(PartOf))] public partial DateOnly? Day {{ get; }}"
            )
            .With("topics/whole.yaml", "day: 2018-07-16\n")
            .With("topics/deep.yaml", "part-of: undated\nday: ⟦2018-07-14⟧\n")
            .With("topics/part.yaml", "part-of: whole\nday: ⟦2018-07-15⟧\n")
            .With("topics/same.yaml", "part-of: whole\nday: 2018-07-16\n")
            .With("topics/undated.yaml", "part-of: whole\n")
            .Reports(
                (
                    WrongOrder,
                    "'day' is before 'day' of 'whole' (corpus/topics/whole.yaml, line 1); correct one of them."
                ),
                (
                    WrongOrder,
                    "'day' is before 'day' of 'whole' (corpus/topics/whole.yaml, line 1); correct one of them."
                )
            );

    [Fact]
    public void A_value_is_held_against_each_record_of_a_list() =>
        Of(
                $"{Id} public partial RecordList<Topic> Sources {{ get; }} [Before(nameof(Day), Of = nameof(Sources))] public partial DateOnly? Day {{ get; }}"
            )
            .With("topics/early.yaml", "day: 2018-07-16\n")
            .With("topics/late.yaml", "day: 2018-07-18\n")
            .With("topics/between.yaml", "sources: [early, late]\nday: ⟦2018-07-17⟧\n")
            .Reports(
                (WrongOrder, "'day' is after 'day' of 'early' (corpus/topics/early.yaml, line 1); correct one of them.")
            );

    [Fact]
    public void A_nested_value_is_held_against_the_record_around_it() =>
        Of(
                $"{Id} public partial DateTimeOffset Published {{ get; }} public partial RecordList<Remark> Remarks {{ get; }}",
                more: """
                [Record]
                public readonly partial struct Remark
                {
                    [Parent] public partial Topic Topic { get; }
                    [Before(nameof(Topic.Published), Of = nameof(Topic))] public partial DateOnly? Said { get; }
                }
                """
            )
            .With(
                "topics/a.yaml",
                "published: 2018-07-16T09:45Z\nremarks:\n  - said: 2018-07-16\n  - said: ⟦2018-07-17⟧\n"
            )
            .Reports(
                (WrongOrder, "'said' is after 'published' of 'a' (corpus/topics/a.yaml, line 1); correct one of them.")
            );

    private const string Posts = """
        [Record]
        public readonly partial struct Post
        {
            [Parent] public partial Topic Topic { get; }
            public partial DateOnly? Since { get; }
            public partial DateOnly? Until { get; }
            public partial string? House { get; }
            public partial Chair? Chair { get; }
            public partial Topic? Under { get; }
        }

        public enum Chair { Ordinary, Deputy }
        """;

    [Theory]
    [InlineData("House", "upper", "lower")]
    [InlineData("Chair", "ordinary", "deputy")]
    [InlineData("Under", "other", "good")]
    public void Stretches_that_are_told_apart_may_overlap(string per, string one, string other) =>
        Of(
                $"{Id} [NoOverlap(nameof(Post.Since), nameof(Post.Until), Per = nameof(Post.{per}))] public partial RecordList<Post> Posts {{ get; }}",
                more: Posts
            )
            .With(
                "topics/good.yaml",
                $"posts:\n- {{since: 2018-05-01, {per}: {one}}}\n- {{since: 2018-05-01, {per}: {other}}}\n- {{since: 2018-05-01}}\n"
            )
            .With(
                "topics/other.yaml",
                $"posts:\n- {{since: ⟦2018-05-01⟧, {per}: {one}}}\n- {{since: 2018-05-01, {per}: {other}}}\n- {{since: ⟦2018-05-01⟧, {per}: {one}}}\n"
            )
            .Reports(
                (
                    Overlap,
                    "This overlaps in time with the record of 'posts' in line 4; correct 'since' or 'until' of one of them."
                ),
                (
                    Overlap,
                    "This overlaps in time with the record of 'posts' in line 2; correct 'since' or 'until' of one of them."
                )
            );

    [Fact]
    public void Stretches_that_do_not_say_are_held_against_each_other() =>
        Of(
                $"{Id} [NoOverlap(nameof(Post.Since), nameof(Post.Until), Per = nameof(Post.House))] public partial RecordList<Post> Posts {{ get; }}",
                more: Posts
            )
            .With(
                "topics/bad.yaml",
                "posts:\n- since: ⟦2018-05-01⟧\n- {since: 2018-05-01, house: upper}\n- since: ⟦2018-05-02⟧\n"
            )
            .Reports(
                (
                    Overlap,
                    "This overlaps in time with the record of 'posts' in line 4; correct 'since' or 'until' of one of them."
                ),
                (
                    Overlap,
                    "This overlaps in time with the record of 'posts' in line 2; correct 'since' or 'until' of one of them."
                )
            );

    [Fact]
    public void Stretches_do_not_overlap() =>
        Of(
                $"{Id} [NoOverlap(nameof(Post.Since), nameof(Post.Until))] public partial RecordList<Post> Posts {{ get; }}",
                more: Posts
            )
            .With(
                "topics/good.yaml",
                "posts:\n- {since: 2018-05-01}\n- {until: 2017-01-01}\n- {since: 2017-01-01, until: 2018-05-01}\n"
            )
            .With("topics/bad.yaml", "posts:\n- since: ⟦2018-05-01⟧\n- since: ⟦2017-01-01⟧\n  until: 2018-05-02\n")
            .Reports(
                (
                    Overlap,
                    "This overlaps in time with the record of 'posts' in line 3; correct 'since' or 'until' of one of them."
                ),
                (
                    Overlap,
                    "This overlaps in time with the record of 'posts' in line 2; correct 'since' or 'until' of one of them."
                )
            );

    [Fact]
    public void Many_overlaps_take_no_longer()
    {
        IEnumerable<string> posts = Enumerable.Range(0, 20_000).Select(_ => "- since: 2018-05-01\n");
        Of(
                $"{Id} [NoOverlap(nameof(Post.Since), nameof(Post.Until))] public partial RecordList<Post> Posts {{ get; }}",
                more: Posts
            )
            .With("topics/a.yaml", "posts:\n" + string.Concat(posts))
            .Bind();
    }

    [Fact]
    public void A_reference_holds_within_dates() =>
        Of(
                $"{Id} public partial RecordList<Post> Posts {{ get; }}",
                more: Posts
                    + """

                    [Record]
                    public readonly partial struct Talk
                    {
                        [Key] public partial string Id { get; }
                        public partial DateTimeOffset? Start { get; }
                        public partial RecordList<Remark> Remarks { get; }
                    }

                    [Record]
                    public readonly partial struct Remark
                    {
                        [Parent] public partial Talk Talk { get; }
                        public partial DateOnly? Said { get; }
                        [Within(nameof(Topic.Posts), nameof(Post.Since), nameof(Post.Until), nameof(Said), nameof(Talk.Start))]
                        public partial RecordList<Topic> Of { get; }
                    }
                    """
            )
            .With("topics.yaml", "- {id: a, posts: [{until: 2018-01-01}, {since: 2018-07-16}]}\n- id: free\n")
            .With(
                "talks/x.yaml",
                "start: 2018-07-16T01:00+03:00\nremarks:\n- of: [a, free]\n- {said: 2018-05-05, of: [free, ⟦a⟧]}\n"
            )
            .With("talks/y.yaml", "remarks: {of: a}\n")
            .Reports(
                (
                    OutsideDates,
                    "'a' has none of its 'posts' on 2018-05-05; correct the reference, the date, or 'posts' there."
                )
            );

    [Fact]
    public void Links_go_both_ways() =>
        Of($"{Id} [Symmetric] public partial RecordList<Topic> Related {{ get; }}")
            .With("topics.yaml", "- {id: a, related: [b, ⟦c⟧, a]}\n- {id: b, related: a}\n- id: c\n")
            .Reports(
                (
                    OneSided,
                    "'c' does not have 'a' in its 'related' (corpus/topics.yaml, line 3); add it there, or remove 'c' here."
                )
            );

    [Fact]
    public void Orphans_are_reported() =>
        Of($"{Id} public partial Topic? Broader {{ get; }}", "Referenced")
            .With("topics.yaml", "- id: a\n- {id: ⟦b⟧, broader: a}\n- {id: ⟦c⟧, broader: c}\n")
            .Reports(
                (Orphan, "No other record refers to Topic 'b'; refer to it, or remove it."),
                (Orphan, "No other record refers to Topic 'c'; refer to it, or remove it.")
            );

    [Theory]
    [InlineData("- {id: a, broader: ⟦bb⟧}\n- id: b\n", "SUM0014")]
    [InlineData("- {id: a, broader: a}\n- id: b\n  broader: ⟦@\n", "SUM0001")]
    public void An_orphan_may_be_missed(string topics, string id)
    {
        TestCorpus corpus = Of($"{Id} public partial Topic? Broader {{ get; }}", "Referenced")
            .With("topics.yaml", topics);
        Assert.Equal(id, Assert.Single(corpus.Bind().Diagnostics).Id);
    }

    [Theory]
    [InlineData("Sergei", "Sergey")]
    [InlineData("Niinistö", "niinisto")]
    [InlineData("Jean-Claude", "Jean Claude")]
    [InlineData("Putin's plane", "Putins plane")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Владимир", "Влидимир")]
    [InlineData("Gorbachev", "Gorbachve")]
    public void Near_names_are_reported_at_both(string one, string other) =>
        Of($"{Id} [Distinct] public partial string Name {{ get; }}")
            .With("topics/a.yaml", $"name: ⟦{one}⟧\n")
            .With("topics/b.yaml", $"name: ⟦{other}⟧\n")
            .With("topics/c.yaml", "name: Somebody\n")
            .Reports(
                (
                    NearDuplicate,
                    $"'{one}' is nearly the same as '{other}' of Topic 'b' in corpus/topics/b.yaml, line 1; make one record of them, or tell the names apart."
                ),
                (
                    NearDuplicate,
                    $"'{other}' is nearly the same as '{one}' of Topic 'a' in corpus/topics/a.yaml, line 1; make one record of them, or tell the names apart."
                )
            );

    [Theory]
    [InlineData("Trump", "Tramp")]
    [InlineData("Amendment 12", "Amendment 13")]
    [InlineData("Amendment", "Amendment 1")]
    [InlineData("...", "!!!")]
    public void Other_names_are_told_apart(string one, string other) =>
        Of($"{Id} [Distinct] public partial string Name {{ get; }}")
            .With("topics.yaml", $"- {{id: a, name: '{one}'}}\n- {{id: b, name: '{other}'}}\n")
            .BindsWell();

    [Fact]
    public void The_names_of_one_record_may_be_near() =>
        Of($"{Id} [Distinct, Alias] public partial TextList Names {{ get; }}")
            .With("topics.yaml", "- {id: a, names: [Sergei, Sergey]}\n")
            .BindsWell();

    [Fact]
    public void A_taken_alias_is_reported_once() =>
        Of($"{Id} [Distinct, Alias] public partial TextList Names {{ get; }}")
            .With("topics.yaml", "- {id: a, names: Grammars}\n- {id: b, names: ⟦Grammars⟧}\n")
            .Reports(
                (
                    TakenAlias,
                    "'Grammars' already names the Topic 'a' in corpus/topics.yaml, line 1; remove it from one of them."
                )
            );

    [Fact]
    public void A_hundred_thousand_names_are_compared()
    {
        var random = new Random(1);
        string Name() => string.Concat(Enumerable.Range(0, 20).Select(_ => (char)('a' + random.Next(26))));
        IEnumerable<string> topics = Enumerable.Range(0, 100_000).Select(i => $"- {{id: t{i}, name: {Name()}}}\n");
        Of($"{Id} [Distinct] public partial string Name {{ get; }}")
            .In(TestCapacity.Enough with { WellKnown = 200_000 })
            .With(
                "topics.yaml",
                string.Concat(topics) + "- {id: x, name: ⟦Abracadabra⟧}\n- {id: y, name: ⟦Abracadabrra⟧}\n"
            )
            .Reports(
                (
                    NearDuplicate,
                    "'Abracadabra' is nearly the same as 'Abracadabrra' of Topic 'y' in corpus/topics.yaml, line 100002; make one record of them, or tell the names apart."
                ),
                (
                    NearDuplicate,
                    "'Abracadabrra' is nearly the same as 'Abracadabra' of Topic 'x' in corpus/topics.yaml, line 100001; make one record of them, or tell the names apart."
                )
            );
    }

    [Fact]
    public void Many_equal_names_are_compared()
    {
        IEnumerable<string> topics = Enumerable.Range(0, 20_000).Select(i => $"- {{id: t{i}, name: The same name}}\n");
        Of($"{Id} [Distinct] public partial string Name {{ get; }}").With("topics.yaml", string.Concat(topics)).Bind();
    }

    [Fact]
    public void Names_are_spelled_alike() =>
        Of($"{Id} [Consistent] public partial string Name {{ get; }} public partial string? Note {{ get; }}")
            .With("topics/a.yaml", "name: Sauli Niinistö\nnote: Niinistö's house, ⟦Niinisto⟧’s house, NIINISTÖ\n")
            .With("topics/b.yaml", "name: Rose\nnote: a glass of rosé, ⟦Rosé⟧\n")
            .Reports(
                (InconsistentName, "'Niinisto' is spelled 'Niinistö' elsewhere; spell it alike."),
                (InconsistentName, "'Rosé' is spelled 'Rose' elsewhere; spell it alike.")
            );

    [Theory]
    [InlineData("note: one ⟦TODO⟧ two", "it holds 'TODO'")]
    [InlineData("note: '⟦FIXME⟧: x'", "it holds 'FIXME'")]
    [InlineData("note: 'XXXL and todo, ⟦XXX⟧.'", "it holds 'XXX'")]
    [InlineData("note: a ⟦Lorem ipsum⟧ dolor", "it holds 'lorem ipsum'")]
    [InlineData("note: and so on⟦…⟧", "it breaks off in dots")]
    [InlineData("note: and so on⟦...⟧", "it breaks off in dots")]
    [InlineData("note: one ⟦(⟧two (three) four", "a '(' is not closed")]
    [InlineData("note: 'one ⟦\"⟧two'", "a '\"' has no other")]
    [InlineData("note: ⟦>-\n  folded\n  (text\n⟧", "a '(' is not closed")]
    public void Unfinished_text_is_reported(string note, string reason) =>
        Of($"{Id} [CheckText] public partial string? Note {{ get; }}")
            .With("topics/a.yaml", note)
            .Reports((Unfinished, $"'note' seems unfinished: {reason}; finish the text."));

    [Theory]
    [InlineData("One (two) [three] {four}, \"five\" and “six”.")]
    [InlineData("1) one 2) two :)")]
    [InlineData("Er sagt „ja“.")]
    [InlineData("Don't.")]
    public void Finished_text_is_not(string note) =>
        Of($"{Id} [CheckText] public partial string? Note {{ get; }}")
            .With("topics/a.yaml", $"note: '{note.Replace("'", "''", StringComparison.Ordinal)}'")
            .BindsWell();

    /// <summary>A corpus of topics with these fields.</summary>
    private static TestCorpus Of(string fields, string attribute = "Record", string more = "") =>
        new(
            CSharpSchema
                .Read(
                    CSharpSchema.Complete(
                        $$"""
                        [Record, {{attribute}}]
                        public readonly partial struct Topic
                        {
                            {{fields}}
                        }

                        {{more}}
                        """.Replace("[Record, Record]", "[Record]", StringComparison.Ordinal)
                    )
                )
                .Shape
        );
}
