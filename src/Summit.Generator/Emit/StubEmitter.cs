using System.Text;
using Microsoft.CodeAnalysis.Text;
using Summit.Compiler;
using Summit.Generator.Schema;

namespace Summit.Generator.Emit;

/// <summary>
/// Emits the generated part of a corpus whose schema has an error. The types implement their interfaces without data,
/// so that the build reports the schema error and not every missing member.
/// </summary>
internal static class StubEmitter
{
    /// <summary>
    /// Returns the emitted file of a corpus. It contains the corpus class and the record types that no other corpus
    /// emits.
    /// </summary>
    public static SourceText Emit(CorpusDeclaration corpus)
    {
        var writer = new SourceWriter(nullable: true);
        foreach (TypeStub stub in corpus.Stubs)
            Emit(writer, stub);
        return writer.ToSourceText();
    }

    /// <summary>
    /// Returns a file that imports <c>System</c> globally. The missing import is reported once as a diagnostic; this
    /// file prevents further errors from the C# compiler.
    /// </summary>
    public static SourceText Usings() => SourceText.From("global using global::System;\n", Encoding.UTF8);

    private static void Emit(SourceWriter writer, TypeStub stub)
    {
        if (stub.Namespace.Length > 0)
            writer.Open($"namespace {stub.Namespace}");
        writer.Open(stub.IsRecord ? $"partial struct {stub.Name} : {Interfaces(stub)}" : $"partial class {stub.Name}");
        foreach (PropertyStub property in stub.Properties)
            writer.Line($"{property.Modifiers} partial {property.Type} @{property.Name} => default!;\n");
        if (stub.IsRecord)
            EmitRecord(writer, stub);
        writer.Close();
        if (stub.Namespace.Length > 0)
            writer.Close();
        writer.Line();
    }

    private static string Interfaces(TypeStub stub) =>
        $"global::Summit.IKeyedRecord<{stub.Name}>, global::Summit.IVisitableRecord<{stub.Name}>"
        + (stub.IsSearched ? $", global::Summit.ISearchableRecord<{stub.Name}>" : "");

    private static void EmitRecord(SourceWriter writer, TypeStub stub)
    {
        EmitHandle(writer, stub);
        ParseEmitter.Emit(writer, stub.Name, stub.Properties.Select(property => property.Name));
        string record = $"global::Summit.IRecord<{stub.Name}>";
        string visitable = $"global::Summit.IVisitableRecord<{stub.Name}>";
        string keyed = $"global::Summit.IKeyedRecord<{stub.Name}>";
        writer.Line(
            $$"""
            static int {{record}}.TableCount => 0;

            static int {{record}}.TableLayoutVersion => {{CorpusCompiler.LayoutVersion}};

            static {{stub.Name}} {{record}}.FromRow(int row) => default;

            string {{record}}.Key => "";

            static string {{record}}.TableKeyField => "";

            global::System.ReadOnlySpan<byte> {{record}}.KeyUtf8 => default;

            static ulong {{visitable}}.TableChecksum => 0;

            static void {{visitable}}.VisitSchema<TVisitor>(ref TVisitor visitor) { }

            void {{visitable}}.Visit<TVisitor>(ref TVisitor visitor) { }

            void {{visitable}}.VisitField<TVisitor>(int field, ref TVisitor visitor) { }

            static global::Summit.Lookup.KeyNames {{keyed}}.TableNames => default;

            static int {{keyed}}.FindRow(global::System.ReadOnlySpan<byte> name) => 0;

            static int {{keyed}}.FindRow(global::System.ReadOnlySpan<char> name) => 0;

            static void {{keyed}}.FindRows(global::System.ReadOnlySpan<string> names, global::System.Span<int> rows) => rows.Clear();

            """
        );
        if (stub.IsSearched)
            EmitSearch(writer, $"global::Summit.ISearchableRecord<{stub.Name}>");
    }

    /// <summary>
    /// Emits the members that every record type has. If a field has the name of such a member, which is an error, the
    /// members are implemented explicitly to avoid a second error.
    /// </summary>
    private static void EmitHandle(SourceWriter writer, TypeStub stub)
    {
        if (
            !stub.Properties.Any(property =>
                property.Name is "CompareTo" or "Equals" or "GetHashCode" or "IsNull" or "Ordinal"
            )
        )
        {
            RecordEmitter.EmitHandle(writer, stub.Name);
            return;
        }

        writer.Line(
            $"""
            int global::Summit.IRecord<{stub.Name}>.Ordinal => 0;

            bool global::Summit.IRecord<{stub.Name}>.IsNull => true;

            bool global::System.IEquatable<{stub.Name}>.Equals({stub.Name} other) => true;

            int global::System.IComparable<{stub.Name}>.CompareTo({stub.Name} other) => 0;

            """
        );
    }

    private static void EmitSearch(SourceWriter writer, string record) =>
        writer.Line(
            $"""
            static global::Summit.Search.SearchIndex {record}.SearchIndex => default;

            static global::System.ReadOnlySpan<ulong> {record}.SearchSignatures => default;

            static global::Summit.Search.PackedTable {record}.SearchCompletionTree => default;

            static global::Summit.Search.PositionIndex {record}.SearchPositions => default;

            static global::Summit.Search.StoredPage {record}.SearchPostingPage(int page) => default;

            static global::Summit.Search.StoredPage {record}.SearchPositionPage(int page) => default;

            static global::System.ReadOnlySpan<byte> {record}.SearchFieldNames => default;

            """
        );
}
