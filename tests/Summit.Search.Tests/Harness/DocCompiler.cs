extern alias compiler;

using compiler::Summit.Compiler;
using compiler::Summit.Compiler.Diagnostics;
using compiler::Summit.Compiler.Encode;
using compiler::Summit.Compiler.Model;
using compiler::Summit.Compiler.Schema;

namespace Summit.Search.Tests.Harness;

/// <summary>Compiles test corpora as the generator does, starting from bound records.</summary>
internal static class DocCompiler
{
    private const string Record = "Doc";

    /// <summary>Returns the index of <paramref name="set"/>.</summary>
    public static StoredData Compile(DocSet set) => Compile(set, SearchSize.MaxBytes).Index;

    /// <summary>
    /// Returns the index of <paramref name="set"/>, limited to <paramref name="maxBytes"/> bytes, and the diagnostics.
    /// </summary>
    public static (StoredData Index, DiagnosticSpec[] Reported) Compile(DocSet set, int maxBytes)
    {
        FieldShape[] fields =
        [
            .. set.Fields.Select(
                (field, i) => new TextField(field.Name, i) { SearchBoost = field.Boost, LanguageTag = TagOf(field) }
            ),
        ];
        var shape = new RecordShape(Record, new EquatableArray<FieldShape>(fields));
        var corpus = new CorpusShape(
            "Corpus",
            "corpus",
            new EquatableArray<TableShape>([new TableShape("Docs", Record)]),
            new EquatableArray<RecordShape>([shape])
        )
        {
            Language = (compiler::Summit.Language)set.Language,
        };
        var table = new BoundTable(shape, [.. set.Docs.Select(Bind)]);
        CompiledCorpus compiled = CorpusCompiler.Compile(new BoundCorpus(corpus, [table], []), maxBytes);
        return (compiled.Tables[0].Search!, [.. compiled.Diagnostics]);
    }

    private static string? TagOf(SearchField field) =>
        field.Language is { } language ? Languages.TagOf(language) : null;

    private static BoundRecord Bind(string[] texts, int ordinal) => new("", ordinal, [.. texts.Select(FieldValue.Of)]);
}
