using Summit.Compiler.Parse;

namespace Summit.Cli.Inference;

/// <summary>A schema that is worked out of YAML.</summary>
/// <param name="ClassName">The class of the corpus.</param>
/// <param name="Tables">Its tables.</param>
/// <param name="Records">The record types.</param>
/// <param name="Enums">The enums.</param>
internal sealed record InferredSchema(
    string ClassName,
    IReadOnlyList<TableDraft> Tables,
    IReadOnlyList<RecordDraft> Records,
    IReadOnlyList<EnumDraft> Enums
);

/// <summary>Works out the schema that YAML has, as it is. The same files give the same schema, in whatever order they come.</summary>
internal static class SchemaInference
{
    /// <summary>The schema of <paramref name="files"/>; one without tables where they hold no records.</summary>
    /// <param name="folder">The name of the folder of the corpus.</param>
    /// <param name="className">The name of the class, or null for one like the folder.</param>
    /// <param name="files">The files, their paths relative to the folder.</param>
    public static InferredSchema Infer(string folder, string? className, IEnumerable<YamlFile> files)
    {
        TableSource[] sources = [.. new TableFinder(folder).Find(files)];
        var types = new TypeNames();
        string corpus = types.Take(className ?? ClassName(MemberNames.Pascal(folder, "Corpus")));
        var tableNames = new TypeNames();
        tableNames.Take(corpus);
        var inference = new RecordInference(types);
        TableDraft[] tables =
        [
            .. sources.Select(source =>
            {
                string written = MemberNames.Pascal(source.Name, "Records");
                string name = tableNames.Take(
                    source.IsByFolder ? written : MemberNames.Plural(MemberNames.Singular(written))
                );
                var table = new TableDraft(
                    name,
                    source,
                    inference.Read(MemberNames.Singular(name), [.. source.Records.Select(record => record.Node)])
                );
                table.Record.Ignored.AddRange(source.Ignored);
                return table;
            }),
        ];

        foreach (TableDraft table in tables)
            KeyInference.Choose(table);
        if (Array.Exists(tables, table => !table.Source.IsByFolder))
        {
            // Where one table has patterns, a file belongs to no other by its name.
            foreach (TableDraft table in tables)
                table.Source = table.Source with { IsByFolder = false };
        }

        foreach (RecordDraft record in inference.Records)
            FieldRoles.ChooseLabel(record);
        foreach (TableDraft table in tables)
            FieldRoles.ChooseAliases(table);
        new ReferenceInference(tables).Resolve(inference.Records);

        var roles = new FieldRoles(types);
        foreach (RecordDraft record in inference.Records)
            roles.ChooseEnums(record);
        foreach (TableDraft table in tables)
            FieldRoles.ChooseQueries(table.Record);
        return new InferredSchema(corpus, tables, inference.Records, roles.Enums);
    }

    private static string ClassName(string folder) =>
        folder.EndsWith("Corpus", StringComparison.Ordinal) ? folder : folder + "Corpus";
}
