extern alias compiler;

using System.Globalization;
using compiler::Summit.Compiler;
using compiler::Summit.Compiler.Model;
using compiler::Summit.Compiler.Schema;

namespace Summit.Search.Tests.Harness;

/// <summary>The records that test corpora refer to, with a label and aliases.</summary>
internal static class NamedRecord
{
    /// <summary>The shape of the records.</summary>
    public static RecordShape Shape { get; } =
        new(
            "Name",
            new EquatableArray<FieldShape>([
                new KeyField("Id", 0),
                new TextField("Label", 1) { IsLabel = true, IsAlias = true },
                new TextListField("Aliases", 2) { IsAlias = true },
            ])
        );

    /// <summary>The shape of the records if each has a language.</summary>
    public static RecordShape ShapeInLanguages { get; } =
        Shape with
        {
            Fields = new EquatableArray<FieldShape>([
                .. Shape.Fields,
                new TextField("Language", 3) { IsLanguage = true },
            ]),
        };

    /// <summary>Returns a record with a label and its aliases.</summary>
    /// <param name="names">The label and the aliases.</param>
    /// <param name="ordinal">The ordinal.</param>
    /// <param name="tag">The tag of its language; empty for that of the corpus.</param>
    public static BoundRecord Bind(string[] names, int ordinal, string tag)
    {
        string key = ordinal.ToString(CultureInfo.InvariantCulture);
        return new BoundRecord(
            key,
            ordinal,
            [FieldValue.Of(key), FieldValue.Of(names[0]), FieldValue.Of(names[1..]), FieldValue.Of(tag)]
        );
    }
}
