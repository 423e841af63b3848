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
        FieldShape[] fields = [.. set.Fields.Select(FieldOf), .. LanguageFieldOf(set)];
        var shape = new RecordShape(Record, new EquatableArray<FieldShape>(fields));
        RecordShape named = set.NameLanguages.Length == 0 ? NamedRecord.Shape : NamedRecord.ShapeInLanguages;
        BoundRecord[] names =
        [
            .. set.Names.Select((texts, name) => NamedRecord.Bind(texts, name, TagOf(set.LanguageOfName(name)))),
        ];
        var nested = new List<BoundRecord>();
        BoundTable[] tables =
        [
            new(shape, [.. set.Docs.Select((_, ordinal) => Bind(set, ordinal, names, nested))]),
            new(named, names),
            .. Optional(set.Synonyms.Length > 0, SynonymRecord.Shape, [.. set.Synonyms.Select(SynonymRecord.Bind)]),
            .. Optional(set.Fields.Any(field => field.IsNested), NestedRecord.ShapeIn(Record), nested),
        ];
        var corpus = new CorpusShape(
            "Corpus",
            "corpus",
            new EquatableArray<TableShape>([
                .. tables.Select(table => new TableShape(table.Shape.Name + "s", table.Shape.Name)),
            ]),
            new EquatableArray<RecordShape>([.. tables.Select(table => table.Shape)])
        )
        {
            Language = (compiler::Summit.Language)set.Language,
        };
        CompiledCorpus compiled = CorpusCompiler.Compile(new BoundCorpus(corpus, tables, []), maxBytes);
        return (compiled.Tables[0].Search!, [.. compiled.Diagnostics]);
    }

    private static BoundTable[] Optional(bool isThere, RecordShape shape, IReadOnlyList<BoundRecord> records) =>
        isThere ? [new BoundTable(shape, records)] : [];

    private static TextField[] LanguageFieldOf(DocSet set) =>
        set.RecordLanguages.Length == 0 ? [] : [new TextField("Language", set.Fields.Length) { IsLanguage = true }];

    private static FieldShape FieldOf(SearchField field, int index)
    {
        FieldShape shape = field switch
        {
            { IsReference: true } => new ReferenceListField(field.Name, index, NamedRecord.Shape.Name),
            { IsNested: true } => new NestedListField(field.Name, index, "Part"),
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

    private static string? TagOf(SearchField field) => field.Language is { } language ? TagOf(language) : null;

    private static string TagOf(Language language) => Languages.TagOf(language);

    private static BoundRecord Bind(DocSet set, int ordinal, BoundRecord[] names, List<BoundRecord> nested)
    {
        var values = new FieldValue[set.Fields.Length + 1];
        var record = new BoundRecord("", ordinal, values);
        for (int i = 0; i < set.Fields.Length; i++)
            values[i] = ValueOf(set.Fields[i], set.Docs[ordinal][i], record, names, nested);
        if (set.RecordLanguages.Length > 0 && set.RecordLanguages[ordinal] is { } language)
            values[^1] = FieldValue.Of(TagOf(language));
        return record;
    }

    private static FieldValue ValueOf(
        SearchField field,
        string text,
        BoundRecord record,
        BoundRecord[] names,
        List<BoundRecord> nested
    )
    {
        if (field.IsReference)
            return FieldValue.Of([.. SearchField.OrdinalsIn(text).Select(name => names[name])]);
        if (!field.IsNested)
            return field.IsList ? FieldValue.Of(field.TextsOf(text)) : FieldValue.Of(text);
        BoundRecord[] parts =
        [
            .. text.Split('\n').Select((line, i) => NestedRecord.Bind(line.Split('|'), record, nested.Count + i)),
        ];
        nested.AddRange(parts);
        return FieldValue.Of(parts);
    }
}
