using System.Text;
using Summit.Helsinki.Tests.IndependentReader;
using Summit.Helsinki.Tests.Visiting;

namespace Summit.Helsinki.Tests.FieldByField;

public class FieldByFieldTests
{
    public static TheoryData<string> Tables => HelsinkiTables.Names;

    [Fact]
    public void Every_table_of_the_YAML_is_compiled() =>
        Assert.Equal(YamlCorpus.TableNames.Order(), Tables.Select(table => YamlName.Of(table.Data)).Order());

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_field_of_every_record_equals_the_YAML(string table) =>
        HelsinkiTables.Visit(table, new TableComparison());

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_visitor_receives_every_field_in_the_order_of_declaration(string table) =>
        HelsinkiTables.Visit(table, new ShownFields());

    [Fact]
    public void UTF8_properties_equal_their_string_properties()
    {
        Assert.All(Helsinki2018.Entries, entry =>
        {
            Assert.Equal(entry.Headline, Encoding.UTF8.GetString(entry.HeadlineUtf8));
            Assert.Equal(entry.Summary ?? "", Encoding.UTF8.GetString(entry.SummaryUtf8));
        });
        Assert.All(Helsinki2018.Utterances, utterance =>
            Assert.Equal(utterance.Text, Encoding.UTF8.GetString(utterance.TextUtf8))
        );
    }

    [Fact]
    public void The_UTF8_of_texts_equals_the_strings() =>
        Assert.All(Helsinki2018.Speakers, speaker =>
            Assert.Equal(
                speaker.OtherNames,
                Enumerable
                    .Range(0, speaker.OtherNames.Count)
                    .Select(i => Encoding.UTF8.GetString(speaker.OtherNames.Utf8(i)))
            )
        );

    /// <summary>Asserts that no field is skipped: a visitor receives every field of a record.</summary>
    private sealed class ShownFields : TableVisitor
    {
        public override void VisitTable<T>(string name, Table<T> table) =>
            Assert.Equal(
                from property in typeof(T).GetProperties()
                where property.GetMethod is { IsStatic: false }
                where property.Name is not (nameof(IRecord<T>.Ordinal) or nameof(IRecord<T>.IsNull))
                where !property.Name.EndsWith("Utf8", StringComparison.Ordinal)
                select property.Name,
                FieldNames.ShownBy(table[0])
            );
    }
}
