using Summit.Compiler.Diagnostics;
using Summit.Compiler.Tests.Harness;

namespace Summit.Compiler.Tests.Check;

/// <summary>A rule on the wrong member, or with an unknown name, is reported in C# at its attribute.</summary>
public class RulePlacementTests
{
    [Theory]
    [InlineData("[⟦Pattern(\"a\")⟧] public partial int Rank { get; }", "SUM0109")]
    [InlineData("[⟦Pattern(\"(a\")⟧] public partial string Text { get; }", "SUM0115")]
    [InlineData("[⟦Pattern(\"a)|(b\")⟧] public partial string Text { get; }", "SUM0115")]
    [InlineData("[⟦Pattern(\"(a)\\\\1\")⟧] public partial string Text { get; }", "SUM0115")]
    [InlineData("[⟦Pattern(\"(?=a)\")⟧] public partial string Text { get; }", "SUM0115")]
    [InlineData("[Order, ⟦Range(\"a\", \"b\")⟧] public partial string Text { get; }", "SUM0109")]
    [InlineData("[⟦Range(0.5, 1.5)⟧] public partial int Rank { get; }", "SUM0115")]
    [InlineData("[⟦Range(2, 1)⟧] public partial int Rank { get; }", "SUM0115")]
    [InlineData("[⟦Range(\"16.7.2018\", null)⟧] public partial DateOnly? Day { get; }", "SUM0115")]
    [InlineData("[⟦Length(1)⟧] public partial int Rank { get; }", "SUM0109")]
    [InlineData("[⟦Length(3, 2)⟧] public partial string Text { get; }", "SUM0115")]
    [InlineData("[⟦Before(\"End\")⟧] public partial DateOnly? Day { get; }", "SUM0115")]
    [InlineData("[⟦Before(nameof(Id))⟧] public partial DateOnly? Day { get; }", "SUM0115")]
    [InlineData("[⟦After(\"End\")⟧] public partial DateOnly? Day { get; }", "SUM0115")]
    [InlineData("[⟦After(\"Day\", Of = \"Whole\")⟧] public partial DateOnly? Day { get; }", "SUM0115")]
    [InlineData("[⟦After(\"Day\", Of = \"Id\")⟧] public partial DateOnly? Day { get; }", "SUM0115")]
    [InlineData("[⟦After(nameof(Id))⟧] public partial TextList Tags { get; }", "SUM0109")]
    [InlineData("[⟦NoOverlap(\"A\", \"B\")⟧] public partial RecordList<Topic> Related { get; }", "SUM0109")]
    [InlineData("[⟦Within(\"A\", \"B\", \"C\", \"D\")⟧] public partial Topic? Broader { get; }", "SUM0115")]
    [InlineData("[⟦Symmetric⟧] public partial Topic? Broader { get; }", "SUM0109")]
    [InlineData("[⟦Distinct⟧] public partial RecordList<Topic> Related { get; }", "SUM0109")]
    [InlineData("[⟦CheckText⟧] public partial int Rank { get; }", "SUM0109")]
    public void A_misplaced_rule_is_reported_at_its_attribute(string markedField, string id)
    {
        var spans = new List<MarkedSpan>();
        string schema = Marks.Remove(
            CSharpSchema.Complete(
                $$"""
                [Record]
                public readonly partial struct Topic
                {
                    [Key] public partial string Id { get; }
                    {{markedField}}
                }
                """
            ),
            "",
            spans
        );
        DiagnosticSpec error = Assert.Single(CSharpSchema.ReadBroken(schema).Diagnostics);
        Assert.Equal(id, error.Id);
        Assert.Equal(
            spans,
            [new MarkedSpan(error.Path, error.Span.StartLine, error.Span.StartColumn, error.Span.Start, error.Span.End)]
        );
    }

    [Theory]
    [InlineData("Nothing")]
    [InlineData("Since")]
    public void A_field_that_cannot_distinguish_periods_is_reported_at_the_attribute(string per) =>
        Assert.Equal(
            "SUM0115",
            Assert
                .Single(
                    CSharpSchema
                        .ReadBroken(
                            CSharpSchema.Complete(
                                $$"""
                                [Record]
                                public readonly partial struct Topic
                                {
                                    [NoOverlap("Since", "Until", Per = "{{per}}")] public partial RecordList<Post> Posts { get; }
                                }

                                [Record]
                                public readonly partial struct Post
                                {
                                    [Parent] public partial Topic Topic { get; }
                                    public partial DateOnly? Since { get; }
                                    public partial DateOnly? Until { get; }
                                }
                                """
                            )
                        )
                        .Diagnostics
                )
                .Id
        );

    [Theory]
    [InlineData("RequireOneOf")]
    [InlineData("RequireOneOf(\"Nothing\")")]
    public void A_misplaced_rule_on_a_record_type_is_reported_at_its_attribute(string rule) =>
        Assert.Equal(
            "SUM0115",
            Assert
                .Single(
                    CSharpSchema
                        .ReadBroken(
                            CSharpSchema.Complete(
                                $$"""
                                [Record, {{rule}}]
                                public readonly partial struct Topic
                                {
                                    [Key] public partial string Id { get; }
                                }
                                """
                            )
                        )
                        .Diagnostics
                )
                .Id
        );
}
