using Microsoft.CodeAnalysis.Text;
using Summit.Compiler.Schema.Text;
using Summit.Generator.Schema;

namespace Summit.Generator.Emit;

/// <summary>Emits the generated part of a corpus class: its tables.</summary>
internal static class CorpusEmitter
{
    private const string ObjectName = "Corpus";
    private const string OtherObjectName = "Instance";

    /// <summary>Returns the emitted file of a corpus.</summary>
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
        EmitJson(writer);
        EmitObject(writer, corpus);
        EmitSchema(writer, corpus);
        writer.Close();
        return writer.ToSourceText();
    }

    private static void EmitJson(SourceWriter writer)
    {
        writer.Open(
            """
            /// <summary>
            /// Adds a converter for every record type of the corpus, which takes precedence over the converter that the type
            /// has by itself.
            /// </summary>
            /// <param name="options">The options of the serializer.</param>
            /// <param name="recordOptions">How records are written; null for references as keys and no inverses.</param>
            public static void AddJsonConverters(global::System.Text.Json.JsonSerializerOptions options, global::Summit.Json.RecordJsonOptions? recordOptions = null)
            """
        );
        writer.Line(
            "var converters = new global::Summit.CompilerServices.RecordJsonConverters(options.Converters, recordOptions ?? global::Summit.Json.RecordJsonOptions.Default);"
        );
        writer.Line("VisitTables(ref converters);");
        writer.Close();
        writer.Line();
    }

    /// <summary>Emits the corpus as an object. It refers to every table, and trimming removes it if it is not used.</summary>
    private static void EmitObject(SourceWriter writer, CorpusDeclaration corpus)
    {
        string name = corpus.Shape.Name;
        writer.Line(
            $$"""
            /// <summary>The corpus as an object, for libraries that serve any corpus.</summary>
            public static global::Summit.ICorpus {{PropertyName(corpus)}} => EmittedCorpusObject.Only;

            private sealed class EmittedCorpusObject : global::Summit.ICorpus
            {
                public static readonly EmittedCorpusObject Only = new();

                public string Name => {{Literals.Text(name)}};

                public string? Summary => {{Literals.Text(corpus.Summary)}};

                public global::Summit.Language Language => global::Summit.Language.{{corpus.Shape.Language}};

                public string? License => {{Literals.Text(corpus.Shape.License)}};

                public string? Attribution => {{Literals.Text(corpus.Shape.Attribution)}};

                public void VisitTables<TVisitor>(ref TVisitor visitor)
                    where TVisitor : global::Summit.ITableVisitor => {{name}}.VisitTables(ref visitor);
            """
        );
        writer.Line();
        writer.Line("    public string? SummaryOf(string table) =>");
        writer.Line("        table switch");
        writer.Line("        {");
        foreach (TableDeclaration table in corpus.Tables)
        {
            if (table.Summary is not null)
                writer.Line($"            {Literals.Text(table.Name)} => {Literals.Text(table.Summary)},");
        }

        writer.Line("            _ => null,");
        writer.Line("        };");
        writer.Line("}\n");
    }

    /// <summary>
    /// Returns the name of the property that holds the corpus as an object. It differs from the names of the class and
    /// of the tables.
    /// </summary>
    private static string PropertyName(CorpusDeclaration corpus) =>
        corpus.Shape.Name == ObjectName || corpus.Tables.Any(table => table.Name == ObjectName)
            ? OtherObjectName
            : ObjectName;

    /// <summary>
    /// Emits the schema as a JSON constant. No code reads the constant, so it exists only in the metadata, where tools
    /// find it, and trimming removes it. JSON never contains three quotation marks in a row, which would end the
    /// literal.
    /// </summary>
    private static void EmitSchema(SourceWriter writer, CorpusDeclaration corpus)
    {
        string text = SchemaText.Write(corpus.Shape with { Folder = corpus.Folder });
        writer.Line(
            "/// <summary>The schema of the corpus, with which tools check its YAML without a build.</summary>"
        );
        writer.Line($"private const string {SchemaText.ConstantName} = \"\"\"\n{text}\n\"\"\";");
    }
}
