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
        FieldShape[] fields = [.. set.Fields.Select(FieldOf)];
        var shape = new RecordShape(Record, new EquatableArray<FieldShape>(fields));
        var corpus = new CorpusShape(
            "Corpus",
            "corpus",
            new EquatableArray<TableShape>([
                new TableShape("Docs", Record),
                new TableShape("Names", NamedRecord.Shape.Name),
                new TableShape("Synonyms", SynonymRecord.Shape.Name),
            ]),
            new EquatableArray<RecordShape>(
                set.Synonyms.Length == 0 ? [shape, NamedRecord.Shape] : [shape, NamedRecord.Shape, SynonymRecord.Shape]
            )
        )
        {
            Language = (compiler::Summit.Language)set.Language,
        };
        BoundRecord[] names = [.. set.Names.Select(NamedRecord.Bind)];
        var table = new BoundTable(shape, [.. set.Docs.Select((texts, ordinal) => Bind(set, texts, ordinal, names))]);
        BoundTable[] tables =
        [
            table,
            new BoundTable(NamedRecord.Shape, names),
            new BoundTable(SynonymRecord.Shape, [.. set.Synonyms.Select(SynonymRecord.Bind)]),
        ];
        CompiledCorpus compiled = CorpusCompiler.Compile(new BoundCorpus(corpus, tables, []), maxBytes);
        return (compiled.Tables[0].Search!, [.. compiled.Diagnostics]);
    }

    private static FieldShape FieldOf(SearchField field, int index)
    {
        FieldShape shape = field switch
        {
            { IsReference: true } => new ReferenceListField(field.Name, index, NamedRecord.Shape.Name),
            { IsList: true } => new TextListField(field.Name, index),
            _ => new TextField(field.Name, index),
        };
        return shape with
        {
            SearchBoost = field.Boost,
            LanguageTag = TagOf(field),
            IgnoresAliases = field.IgnoresAliases,
            IgnoresSynonyms = field.IgnoresSynonyms,
        };
    }

    private static string? TagOf(SearchField field) =>
        field.Language is { } language ? Languages.TagOf(language) : null;

    private static BoundRecord Bind(DocSet set, string[] texts, int ordinal, BoundRecord[] names) =>
        new("", ordinal, [.. texts.Select((text, i) => ValueOf(set.Fields[i], text, names))]);

    private static FieldValue ValueOf(SearchField field, string text, BoundRecord[] names) =>
        field switch
        {
            { IsReference: true } => FieldValue.Of([.. SearchField.OrdinalsIn(text).Select(name => names[name])]),
            { IsList: true } => FieldValue.Of(field.TextsOf(text)),
            _ => FieldValue.Of(text),
        };
}
