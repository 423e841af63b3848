using Summit.Compiler.Schema;

namespace Summit.Compiler.Check;

/// <summary>Tells which fields hold prose: text that is neither a key, an alias nor a URI.</summary>
internal static class ProseFields
{
    /// <summary>The fields of a record that hold prose.</summary>
    public static IEnumerable<FieldShape> Of(RecordShape shape) => shape.Fields.Where(IsProse);

    private static bool IsProse(FieldShape field) =>
        field.Kind is FieldKind.Text or FieldKind.TextList && field.Role == FieldRole.None && !field.IsUri;
}
