extern alias compiler;

using compiler::Summit.Compiler;
using compiler::Summit.Compiler.Model;
using compiler::Summit.Compiler.Schema;

namespace Summit.Search.Tests.Harness;

/// <summary>The records that are nested in the records of test corpora, with a text and a list of texts.</summary>
internal static class NestedRecord
{
    /// <summary>Returns the shape of the records.</summary>
    /// <param name="parent">The name of the type in which the records are nested.</param>
    public static RecordShape ShapeIn(string parent) =>
        new(
            "Part",
            new EquatableArray<FieldShape>([
                new ParentField("Parent", 0, parent),
                new TextField("Head", 1) { SearchBoost = 1 },
                new TextListField("Items", 2) { SearchBoost = 1 },
            ])
        );

    /// <summary>Returns a record with texts: that of its first field, and then the items of its list.</summary>
    public static BoundRecord Bind(string[] texts, BoundRecord parent, int ordinal) =>
        new("", ordinal, [default, FieldValue.Of(texts[0]), FieldValue.Of(texts[1..])]) { Parent = parent };
}
