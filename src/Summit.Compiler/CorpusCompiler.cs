using Summit.Compiler.Bind;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Encode;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Tables;

namespace Summit.Compiler;

/// <summary>Compiles parsed YAML into the tables of a corpus: binds, indexes and encodes it.</summary>
public static class CorpusCompiler
{
    /// <summary>The version of the layout of compiled tables, which the library that reads them must know.</summary>
    public const int LayoutVersion = TableLayout.Version;

    /// <summary>
    /// Compiles <paramref name="files"/>, in any order, to <paramref name="shape"/>. The same input gives the same result; no
    /// input makes it throw.
    /// </summary>
    public static CompiledCorpus Compile(CorpusShape shape, IReadOnlyList<YamlFile> files) =>
        Compile(Binder.Bind(shape, files), SearchSize.MostBytes);

    /// <summary>Compiles a corpus that is bound, with so much room for the search index of each table.</summary>
    internal static CompiledCorpus Compile(BoundCorpus bound, int mostSearchBytes)
    {
        var diagnostics = new DiagnosticList();
        diagnostics.Add(new EquatableArray<DiagnosticSpec>([.. bound.Diagnostics]));
        CompiledTable[] tables = new TableEncoder(bound, new SearchRoom(diagnostics, mostSearchBytes)).Encode();
        return new CompiledCorpus(new EquatableArray<CompiledTable>(tables), new EquatableArray<DiagnosticSpec>(diagnostics.Sorted()));
    }
}
