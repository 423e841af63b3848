using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>Tells which fields hold prose: text that is neither a key, an alias nor a URI.</summary>
internal static class ProseFields
{
    /// <summary>The fields of a record that hold prose.</summary>
    public static IEnumerable<TextualField> Of(RecordShape shape) =>
        shape
            .Fields.OfType<TextualField>()
            .Where(field => !field.HoldsNames && field is not StringField { IsUri: true });
}
