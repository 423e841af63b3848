using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Summit.Helsinki.Tests.IndependentReader;

namespace Summit.Helsinki.Tests.Rules;

public partial class IdTests
{
    public static TheoryData<string> TablesWithFiles =>
        ["sources", "entries", "speakers", "organisations", "topics", "concept-schemes", "places", "events"];

    [Theory]
    [MemberData(nameof(TablesWithFiles))]
    public void An_id_is_lower_case_words_joined_by_hyphens(string table) =>
        Assert.All(YamlCorpus.Table(table), record => Assert.Matches(Kebab(), record.Id));

    [Fact]
    public void Posts_are_named_after_their_times() =>
        Assert.All(Source.LiveBlog.Entries, post =>
            Assert.Matches($@"^live-{post.Published:HHmm}(-[a-z0-9]+){{1,4}}$", post.Id)
        );

    [Fact]
    public void Statements_are_named_after_their_positions() =>
        Assert.All(Source.Article.Entries, statement =>
            Assert.StartsWith($"article-{statement.Position:00}-", statement.Id, StringComparison.Ordinal)
        );

    [Fact]
    public void The_id_of_a_person_is_formed_from_the_name() =>
        Assert.All(Helsinki2018.Speakers.Where(speaker => speaker.Kind == SpeakerKind.Person), person =>
            Assert.Equal(WithoutAccents(person.Name).Replace(' ', '-'), person.Id)
        );

    /// <summary>"An alias belongs to one record of its table only, whatever its case and its accents."</summary>
    [Fact]
    public void A_name_leads_to_one_record()
    {
        AssertApart(Helsinki2018.Speakers, speaker => [speaker.Id, speaker.Name, .. speaker.OtherNames]);
        AssertApart(Helsinki2018.Topics, topic => [topic.Id, topic.Label, .. topic.AltLabels]);
        AssertApart(Helsinki2018.Organisations, organisation =>
            [organisation.Id, organisation.Name, .. organisation.OtherNames]
        );
        AssertApart(Helsinki2018.Places, place => [place.Id, place.Name, .. place.OtherNames]);
    }

    [Fact]
    public void An_alias_does_not_repeat_another_name_of_its_record()
    {
        Assert.All(Helsinki2018.Speakers, speaker => AssertDistinct([speaker.Id, speaker.Name, .. speaker.OtherNames]));
        Assert.All(Helsinki2018.Topics, topic => AssertDistinct([topic.Id, topic.Label, .. topic.AltLabels]));
        Assert.All(Helsinki2018.Organisations, organisation =>
            AssertDistinct([organisation.Id, organisation.Name, .. organisation.OtherNames])
        );
        Assert.All(Helsinki2018.Places, place => AssertDistinct([place.Id, place.Name, .. place.OtherNames]));
    }

    private static void AssertApart<T>(Table<T> table, Func<T, string[]> names)
        where T : struct, IKeyedRecord<T> =>
        Assert.Empty(
            from record in table
            from name in names(record).Select(WithoutAccents).Distinct()
            group record by name into named
            where named.Count() > 1
            select $"{named.Key}: {string.Join(", ", named)}"
        );

    private static void AssertDistinct(string[] names) => Assert.Distinct(names);

    private static string WithoutAccents(string name) =>
        string.Concat(
                name.Normalize(NormalizationForm.FormD)
                    .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            )
            .ToLowerInvariant();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();
}
