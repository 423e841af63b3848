using Microsoft.CodeAnalysis.Text;
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
            writer.Line($"{table.Accessibility} static partial global::Summit.Table<{table.Record}> {table.Name} => global::Summit.Table<{table.Record}>.Open();");
        writer.Line();
        writer.Open("""
            /// <summary>Passes every table to <paramref name="visitor"/>, in the order of declaration.</summary>
            public static void VisitTables<TVisitor>(ref TVisitor visitor)
                where TVisitor : global::Summit.ITableVisitor, allows ref struct
            """);
        foreach (TableDeclaration table in corpus.Tables)
            writer.Line($"visitor.{(table.IsKeyed ? "KeyedTable" : "Table")}(\"{table.Name}\", {table.Name});");
        writer.Close();
        writer.Close();
        return writer.ToSourceText();
    }
}
