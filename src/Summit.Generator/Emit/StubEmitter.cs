using System.Text;
using Microsoft.CodeAnalysis.Text;
using Summit.Compiler;
using Summit.Generator.Schema;

namespace Summit.Generator.Emit;

/// <summary>
/// Emits the other half of a corpus whose schema has an error: its types implement what they must, without data, so that the
/// compiler reports the error and not every member that it kept from being emitted.
/// </summary>
internal static class StubEmitter
{
    /// <summary>The file of a corpus: its record types, too, where another corpus does not emit them.</summary>
    public static SourceText Emit(CorpusDeclaration corpus)
    {
        var writer = new SourceWriter(nullable: true);
        foreach (TypeStub stub in corpus.Stubs)
            Emit(writer, stub);
        return writer.ToSourceText();
    }

    /// <summary>
    /// The file that makes the types of <c>System</c> known: that they are not is reported, and is to be reported once.
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
        string record = $"global::Summit.IRecord<{stub.Name}>";
        string keyed = $"global::Summit.IKeyedRecord<{stub.Name}>";
        writer.Line(
            $$"""
            static int {{record}}.TableCount => 0;

            static int {{record}}.TableLayoutVersion => {{CorpusCompiler.LayoutVersion}};

            static {{stub.Name}} {{record}}.FromRow(int row) => default;

            string {{record}}.Key => "";

            void global::Summit.IVisitableRecord<{{stub.Name}}>.Visit<TVisitor>(ref TVisitor visitor) { }

            static global::Summit.Lookup.KeyNames {{keyed}}.TableNames => default;

            static int {{keyed}}.FindRow(global::System.ReadOnlySpan<byte> name) => 0;

            static int {{keyed}}.FindRow(global::System.ReadOnlySpan<char> name) => 0;

            """
        );
        if (stub.IsSearched)
            EmitSearch(writer, $"global::Summit.ISearchableRecord<{stub.Name}>");
    }

    /// <summary>What every record has; where a field takes such a name, which is an error, nobody can tell but by the interface.</summary>
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
