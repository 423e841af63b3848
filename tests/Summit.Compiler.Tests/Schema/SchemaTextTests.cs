using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;
using Summit.Compiler.Schema.Text;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Schema;

public class SchemaTextTests
{
    [Fact]
    public void The_text_keeps_every_property_of_the_shape()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            CorpusShape shape = new FilledShape(seed).Corpus();
            Assert.Equal(shape, SchemaText.Read(SchemaText.Write(shape)));
        }
    }

    [Fact]
    public void The_filled_shape_has_every_rule_and_no_defaults()
    {
        CorpusShape shape = new FilledShape(seed: 1).Corpus();
        EquatableArray<FieldShape> fields = shape.Records[0].Fields;

        Assert.Contains(fields, field => field is KeyField { IsFolded: true, Format: not null, SearchBoost: > 0 });
        Assert.Contains(fields, field => field is ReferenceField { IsHierarchy: true, Target: not "" });
        Assert.Contains(fields, field => field is IntegerField { Minimum: not 0, Maximum: not 0, IsIndexed: true });
        Assert.Equal(17, fields.Select(field => field.GetType()).Distinct().Count());
        Assert.Contains(fields[0].Rules, rule => rule is WithinRule { Dates.Count: > 0 });
        Assert.Contains(fields[0].Rules, rule => rule is SymmetricRule);
        Assert.Contains(shape.Records[0].Rules, rule => rule is OneOfRule);
    }

    [Fact]
    public void The_text_keeps_the_shape_of_the_flagship_corpus() =>
        Assert.Equal(HelsinkiCorpus.Shape, SchemaText.Read(SchemaText.Write(HelsinkiCorpus.Shape)));

    [Fact]
    public void The_same_shape_gives_the_same_text() =>
        Assert.Equal(
            SchemaText.Write(new FilledShape(seed: 3).Corpus()),
            SchemaText.Write(new FilledShape(seed: 3).Corpus())
        );

    [Fact]
    public void Missing_values_have_their_defaults()
    {
        CorpusShape shape = SchemaText.Read(
            """{"Version":2,"Name":"C","Folder":"f","Records":[{"Name":"R","Fields":[{"Is":"TextField","Name":"Id"}]}]}"""
        );

        Assert.Equal(new TextField("Id", 0), shape.Records[0].Fields[0]);
        Assert.Empty(shape.Tables);
    }

    [Theory]
    [InlineData(
        """{"Version":3,"Name":"C"}""",
        "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool (version 3, not 2)."
    )]
    [InlineData(
        """{"Version":1,"Name":"C"}""",
        "The compiled schema was written by an older Summit (version 1, not 2): build the corpus again."
    )]
    [InlineData(
        """{"Version":2,"Colour":"red"}""",
        "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool ('Colour' of a CorpusShape is not known)."
    )]
    [InlineData(
        """{"Version":2,"Language":"Latin"}""",
        "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool ('Latin' is no Language)."
    )]
    [InlineData(
        """{"Version":2,"Records":[{"Rules":[{"Is":"NewRule"}]}]}""",
        "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool ('NewRule' is not known)."
    )]
    [InlineData(
        """{"Version":2,"Records":[{"Fields":[{"Is":"NumberField"}]}]}""",
        "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool ('NumberField' is not known)."
    )]
    [InlineData(
        """{"Version":2,"Records":[{"Rules":[{"Is":"RecordShape"}]}]}""",
        "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool ('RecordShape' is not known)."
    )]
    [InlineData(
        """{"Version":"x"}""",
        "The compiled schema is damaged: its version is no number; build the corpus again."
    )]
    [InlineData("""{"Name":"C"}""", "The compiled schema is damaged: it has no version; build the corpus again.")]
    [InlineData(
        """{"Version":2,"Tables":"x"}""",
        "The compiled schema is damaged: a single value stands where a list should; build the corpus again."
    )]
    [InlineData(
        """{"Version":2,"Records":["x"]}""",
        "The compiled schema is damaged: a single value stands where a RecordShape should; build the corpus again."
    )]
    [InlineData(
        """{"Version":2,"Records":[{"Fields":[{"Is":"TextField","Index":"x"}]}]}""",
        "The compiled schema is damaged: 'x' is no Int32; build the corpus again."
    )]
    [InlineData("{\"Version\":2,", "The compiled schema is damaged: it is no JSON object; build the corpus again.")]
    [InlineData("", "The compiled schema is damaged: it is no JSON object; build the corpus again.")]
    public void Unreadable_text_is_explained(string text, string message) =>
        Assert.Equal(message, Assert.Throws<SchemaTextException>(() => SchemaText.Read(text)).Message);
}
