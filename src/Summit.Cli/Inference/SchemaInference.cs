using Summit.Compiler.Parse;
using Summit.Compiler.Schema;

namespace Summit.Cli.Inference;

/// <summary>A generated schema.</summary>
/// <param name="ClassName">The corpus class.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Records">The record types.</param>
/// <param name="Enums">The enums.</param>
internal sealed record InferredSchema(
    string ClassName,
    IReadOnlyList<TableDraft> Tables,
    IReadOnlyList<RecordDraft> Records,
    IReadOnlyList<EnumDraft> Enums
)
{
    /// <summary>The language of the searched texts as the enum names it, or null if it is unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The parts of the data that the schema does not express as they are.</summary>
    public IReadOnlyList<InferenceNote> Notes { get; init; } = [];
}

/// <summary>
/// Infers the schema of YAML files. The same files give the same schema, in whatever order they are passed.
/// </summary>
internal static class SchemaInference
{
    /// <summary>
    /// Returns the schema of <paramref name="files"/>; it has no tables if the files contain no records.
    /// </summary>
    /// <param name="folder">The name of the corpus folder.</param>
    /// <param name="className">The name of the corpus class, or null to derive it from the folder.</param>
    /// <param name="files">The files, with paths relative to the folder.</param>
    public static InferredSchema Infer(string folder, string? className, IEnumerable<YamlFile> files)
    {
        var notes = new InferenceNotes();
        TableSource[] sources = [.. new TableFinder(folder, notes).Find(files)];
        var types = new TypeNames();
        string corpus = types.Take(className ?? ClassName(MemberNames.Pascal(folder, "Corpus")));
        var tableNames = new TypeNames();
        tableNames.Take(corpus);
        var inference = new RecordInference(types, notes);
        TableDraft[] tables = [.. sources.Select(source => Read(source, tableNames, inference))];
        foreach (TableDraft table in tables)
        {
            KeyInference.Choose(table, notes);
            if (table.Source.IsSeries)
                PathFields.Add(table);
        }

        if (Array.Exists(tables, table => !table.Source.IsByFolder))
        {
            // If one table has patterns, the other tables need patterns too.
            foreach (TableDraft table in tables)
                table.Source = table.Source with { IsByFolder = false };
        }

        foreach (RecordDraft record in inference.Records)
            FieldRoles.ChooseLabel(record);
        var aliases = new AliasInference(notes);
        foreach (TableDraft table in tables)
            aliases.Choose(table);
        new ReferenceInference(tables).Resolve(inference.Records);
        foreach (TableDraft table in tables.Where(table => !table.Source.IsSeries))
            PathFields.Add(table);

        var roles = new FieldRoles(types);
        foreach (RecordDraft record in inference.Records)
            roles.ChooseEnums(record);
        foreach (TableDraft table in tables)
            FieldRoles.ChooseQueries(table.Record);
        foreach (TableDraft table in tables)
            table.Record.IsFoundByKeyAlone = HasNoMembers(table);
        return new InferredSchema(corpus, tables, inference.Records, roles.Enums)
        {
            Language = LanguageDetection.Of(
                inference
                    .Records.SelectMany(record => record.Fields)
                    .Where(FieldRoles.IsSearched)
                    .SelectMany(field => field.Values)
                    .Select(value => value.Text)
            ),
            Notes = notes.Ordered,
        };
    }

    private static TableDraft Read(TableSource source, TypeNames names, RecordInference inference)
    {
        string written = MemberNames.Pascal(source.Name, "Records");
        string name = names.Take(source.IsByFolder ? written : MemberNames.Plural(MemberNames.Singular(written)));
        var table = new TableDraft(
            name,
            source with
            {
                IsByFolder = source.IsByFolder && name == written,
            },
            inference.Read(MemberNames.Singular(name), source)
        );
        table.Record.Ignored.AddRange(source.Ignored);
        return table;
    }

    /// <summary>
    /// Returns whether the records of a table are too many to become members of their type, or have keys of which many
    /// become the same member.
    /// </summary>
    private static bool HasNoMembers(TableDraft table)
    {
        const double maxSame = 0.05;
        return table.Record.Key is not null
            && (
                table.Record.Count > RecordShape.MaxWellKnown
                || table.Keys.Select(key => MemberNames.Pascal(key)).Distinct().Count()
                    < (1 - maxSame) * table.Keys.Count
            );
    }

    private static string ClassName(string folder) =>
        folder.EndsWith("Corpus", StringComparison.Ordinal) ? folder : folder + "Corpus";
}
