using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;
using Summit.Compiler.Schema.Text;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Schema;

public class SchemaTextTests
{
    [Fact]
    public void EveryPropertyOfTheShapeIsCarried()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            CorpusShape shape = new FilledShape(seed).Corpus();
            Assert.Equal(shape, SchemaText.Read(SchemaText.Write(shape)));
        }
    }

    [Fact]
    public void TheFilledShapeHasEveryRuleAndNoDefaults()
    {
        CorpusShape shape = new FilledShape(seed: 1).Corpus();
        FieldShape field = shape.Records[0].Fields[0];

        Assert.True(field is { IsFolded: true, IsHierarchy: true, Minimum: not 0, Maximum: not 0, SearchBoost: > 0 });
        Assert.Contains(field.Rules, rule => rule is WithinRule { Dates.Count: > 0 });
        Assert.Contains(field.Rules, rule => rule is SymmetricRule);
        Assert.Contains(shape.Records[0].Rules, rule => rule is OneOfRule);
    }

    [Fact]
    public void TheFlagshipCorpusIsCarried() =>
        Assert.Equal(HelsinkiCorpus.Shape, SchemaText.Read(SchemaText.Write(HelsinkiCorpus.Shape)));

    [Fact]
    public void TheSameShapeGivesTheSameText() =>
        Assert.Equal(SchemaText.Write(new FilledShape(seed: 3).Corpus()), SchemaText.Write(new FilledShape(seed: 3).Corpus()));

    [Fact]
    public void WhatIsNotGivenHasItsDefault()
    {
        CorpusShape shape = SchemaText.Read("""{"Version":1,"Name":"C","Folder":"f","Records":[{"Name":"R","Fields":[{"Name":"Id"}]}]}""");

        Assert.Equal(new FieldShape("Id", FieldKind.Text, 0), shape.Records[0].Fields[0]);
        Assert.Empty(shape.Tables);
    }

    [Theory]
    [InlineData("""{"Version":2,"Name":"C"}""", "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool (version 2, not 1).")]
    [InlineData("""{"Version":0,"Name":"C"}""", "The compiled schema was written by an older Summit (version 0, not 1): build the corpus again.")]
    [InlineData("""{"Version":1,"Colour":"red"}""", "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool ('Colour' of a CorpusShape is not known).")]
    [InlineData("""{"Version":1,"Language":"Latin"}""", "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool ('Latin' is no Language).")]
    [InlineData("""{"Version":1,"Records":[{"Rules":[{"Is":"NewRule"}]}]}""", "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool ('NewRule' is not known).")]
    [InlineData("""{"Version":1,"Records":[{"Rules":[{"Is":"RecordShape"}]}]}""", "The compiled schema was written by a newer Summit: update the tool, or build the corpus with the version of the tool ('RecordShape' is not known).")]
    [InlineData("""{"Version":"x"}""", "The compiled schema is damaged: its version is no number; build the corpus again.")]
    [InlineData("""{"Name":"C"}""", "The compiled schema is damaged: it has no version; build the corpus again.")]
    [InlineData("""{"Version":1,"Tables":"x"}""", "The compiled schema is damaged: a single value stands where a list should; build the corpus again.")]
    [InlineData("""{"Version":1,"Records":["x"]}""", "The compiled schema is damaged: a single value stands where a RecordShape should; build the corpus again.")]
    [InlineData("""{"Version":1,"Records":[{"Fields":[{"Index":"x"}]}]}""", "The compiled schema is damaged: 'x' is no Int32; build the corpus again.")]
    [InlineData("{\"Version\":1,", "The compiled schema is damaged: it is no JSON object; build the corpus again.")]
    [InlineData("", "The compiled schema is damaged: it is no JSON object; build the corpus again.")]
    public void WhatCannotBeReadIsExplained(string text, string message) =>
        Assert.Equal(message, Assert.Throws<SchemaTextException>(() => SchemaText.Read(text)).Message);
}
