extern alias compiler;

using compiler::Summit.Compiler;
using compiler::Summit.Compiler.Model;
using compiler::Summit.Compiler.Schema;

namespace Summit.Search.Tests.Harness;

/// <summary>The groups of synonyms of test corpora.</summary>
internal static class SynonymRecord
{
    /// <summary>The shape of the records.</summary>
    public static RecordShape Shape { get; } =
        new(
            "Synonym",
            new EquatableArray<FieldShape>([
                new TextListField("Words", 0) { IsSynonyms = true, IsValue = true },
                new TextListField("From", 1)
                {
                    IsSynonyms = true,
                    SynonymDirection = compiler::Summit.SynonymDirection.From,
                },
                new TextListField("To", 2)
                {
                    IsSynonyms = true,
                    SynonymDirection = compiler::Summit.SynonymDirection.To,
                },
            ])
        );

    /// <summary>Returns the record of a group.</summary>
    public static BoundRecord Bind(SynonymSet group, int ordinal) =>
        new("", ordinal, [FieldValue.Of(group.Both), FieldValue.Of(group.From), FieldValue.Of(group.To)]);
}
