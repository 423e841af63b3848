using Summit.Compiler.Bind;
using Summit.Compiler.Encode;
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
    public static CompiledCorpus Compile(CorpusShape shape, IReadOnlyList<YamlFile> files)
    {
        BoundCorpus bound = Binder.Bind(shape, files);
        return new CompiledCorpus(
            new EquatableArray<CompiledTable>(new TableEncoder(bound).Encode()),
            new EquatableArray<Diagnostics.DiagnosticSpec>([.. bound.Diagnostics]));
    }
}
