using Summit.Compiler.Bind;
using Summit.Compiler.Check;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Encode;
using Summit.Compiler.Model;
using Summit.Compiler.Parse;
using Summit.Compiler.Schema;
using Summit.Layout;

namespace Summit.Compiler;

/// <summary>
/// Compiles YAML into the tables of a corpus. Each phase takes the result of the one before: files are parsed, records
/// are read, resolved, bound and checked, and the bound corpus is indexed and encoded.
/// </summary>
public static class CorpusCompiler
{
    /// <summary>The version of the layout of compiled tables, which the library that reads them must know.</summary>
    public const int LayoutVersion = TableLayout.Version;

    /// <summary>
    /// Compiles <paramref name="files"/>, in any order, to <paramref name="shape"/>. The same input gives the same
    /// result; no input makes it throw.
    /// </summary>
    internal static CompiledCorpus Compile(CorpusShape shape, IReadOnlyList<YamlFile> files) =>
        Compile(Bind(shape, files), SearchSize.MaxBytes);

    /// <summary>Compiles a bound corpus, with a limit on the bytes of the search index of each table.</summary>
    internal static CompiledCorpus Compile(BoundCorpus bound, int maxSearchBytes)
    {
        var diagnostics = new DiagnosticList();
        diagnostics.Add(new EquatableArray<DiagnosticSpec>([.. bound.Diagnostics]));
        CompiledTable[] tables = new TableEncoder(bound, new SearchCapacity(diagnostics, maxSearchBytes)).Encode();
        return new CompiledCorpus(
            new EquatableArray<CompiledTable>(tables),
            new EquatableArray<DiagnosticSpec>(diagnostics.Sorted())
        );
    }

    /// <summary>Binds <paramref name="files"/>, in any order, to <paramref name="shape"/>, and checks them; no input
    /// makes it throw.</summary>
    public static BoundCorpus Bind(CorpusShape shape, IReadOnlyList<YamlFile> files) =>
        Bind(shape, files, CorpusCapacity.OfLayout);

    /// <summary>Binds files to tables with a capacity of their own.</summary>
    internal static BoundCorpus Bind(CorpusShape shape, IReadOnlyList<YamlFile> files, CorpusCapacity capacity)
    {
        ParsedFiles parsed = ParsedFiles.In(shape.Folder, files);
        ReadCorpus read = CorpusReader.Read(shape, parsed, capacity);
        ResolvedCorpus resolved = ReferenceResolver.Resolve(read);
        UncheckedCorpus bound = Binder.Bind(resolved);
        return CorpusChecker.Check(bound);
    }
}
