using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>Selects the fields that hold prose: texts that are neither keys, aliases nor URIs.</summary>
internal static class ProseFields
{
    /// <summary>Returns the fields of a record type that hold prose.</summary>
    public static IEnumerable<TextualField> Of(RecordShape shape) =>
        shape
            .Fields.OfType<TextualField>()
            .Where(field => !field.HoldsNames && field is not StringField { IsUri: true });
}
