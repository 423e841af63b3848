using System.Text;
using Summit.Helsinki.Tests.IndependentReader;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.FieldByField;

public class FieldByFieldTests
{
    public static TheoryData<string> Tables => HelsinkiTables.Names;

    [Fact]
    public void EveryTableOfTheYamlIsATable() =>
        Assert.Equal(YamlCorpus.TableNames.Order(), Tables.Select(table => YamlName.Of(table.Data)).Order());

    [Theory]
    [MemberData(nameof(Tables))]
    public void EveryFieldOfEveryRecordIsWhatTheYamlSays(string table) => HelsinkiTables.Visit(table, new TableComparison());

    [Theory]
    [MemberData(nameof(Tables))]
    public void ARecordShowsEveryFieldInTheOrderOfItsDeclaration(string table) => HelsinkiTables.Visit(table, new ShownFields());

    [Fact]
    public void TheUtf8TwinsSayWhatTheStringsSay()
    {
        Assert.All(Helsinki2018.Entries, entry =>
        {
            Assert.Equal(entry.Headline, Encoding.UTF8.GetString(entry.HeadlineUtf8));
            Assert.Equal(entry.Summary ?? "", Encoding.UTF8.GetString(entry.SummaryUtf8));
        });
        Assert.All(
            Helsinki2018.Utterances,
            utterance => Assert.Equal(utterance.Text, Encoding.UTF8.GetString(utterance.TextUtf8)));
    }

    [Fact]
    public void TheUtf8OfTextsSaysWhatTheStringsSay() =>
        Assert.All(Helsinki2018.Speakers, speaker => Assert.Equal(
            speaker.OtherNames,
            Enumerable.Range(0, speaker.OtherNames.Count).Select(i => Encoding.UTF8.GetString(speaker.OtherNames.Utf8(i)))));

    /// <summary>Asserts that no field is forgotten: the comparison above sees what a record shows.</summary>
    private sealed class ShownFields : TableVisitor
    {
        public override void VisitTable<T>(string name, Table<T> table) => Assert.Equal(
            from property in typeof(T).GetProperties()
            where property.GetMethod is { IsStatic: false }
            where property.Name is not (nameof(IRecord<T>.Ordinal) or nameof(IRecord<T>.IsNull))
            where !property.Name.EndsWith("Utf8", StringComparison.Ordinal)
            select property.Name,
            FieldNames.ShownBy(table[0]));
    }
}
