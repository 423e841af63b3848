using Microsoft.CodeAnalysis.Text;
using Summit.Compiler.Schema.Text;
using Summit.Generator.Schema;

namespace Summit.Generator.Emit;

/// <summary>Emits the other half of a corpus class: its tables.</summary>
internal static class CorpusEmitter
{
    /// <summary>The file of a corpus.</summary>
    public static SourceText Emit(CorpusDeclaration corpus)
    {
        var writer = new SourceWriter(nullable: true);
        writer.Namespace(corpus.Namespace);
        writer.Open($"partial class {corpus.Shape.Name}");
        foreach (TableDeclaration table in corpus.Tables)
            writer.Line(
                $"{table.Accessibility} static partial global::Summit.Table<{table.Record}> {table.Name} => global::Summit.CompilerServices.CompiledTables.Open<{table.Record}>();"
            );
        writer.Line();
        writer.Open(
            """
            /// <summary>Passes every table to <paramref name="visitor"/>, in the order of declaration.</summary>
            public static void VisitTables<TVisitor>(ref TVisitor visitor)
                where TVisitor : global::Summit.ITableVisitor, allows ref struct
            """
        );
        foreach (TableDeclaration table in corpus.Tables)
            writer.Line(
                $"visitor.{(table.IsKeyed ? "VisitKeyedTable" : "VisitTable")}(\"{table.Name}\", {table.Name});"
            );
        writer.Close();
        writer.Line();
        EmitSchema(writer, corpus);
        writer.Close();
        return writer.ToSourceText();
    }

    /// <summary>
    /// A constant that nothing reads: it stands in the metadata alone, where tools find it, and a trimmed program is without it.
    /// Three quotes in a row, which would end the literal, do not occur in JSON.
    /// </summary>
    private static void EmitSchema(SourceWriter writer, CorpusDeclaration corpus)
    {
        string text = SchemaText.Write(corpus.Shape with { Folder = corpus.Folder });
        writer.Line("/// <summary>The shape of the corpus, by which its YAML is checked without a build.</summary>");
        writer.Line($"private const string {SchemaText.ConstantName} = \"\"\"\n{text}\n\"\"\";");
    }
}
