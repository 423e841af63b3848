using Summit.Compiler.Parse;

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
);

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
            // If one table has patterns, the other tables need patterns too.
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
