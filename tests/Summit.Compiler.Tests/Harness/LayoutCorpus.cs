namespace Summit.Compiler.Tests.Harness;

/// <summary>Creates corpora whose schema declares the layout of the data in C#.</summary>
internal static class LayoutCorpus
{
    /// <summary>
    /// Creates a corpus with these record types. Unless it declares its own tables, each type that is not nested has
    /// one.
    /// </summary>
    public static TestCorpus Of(string csharp) => new(CSharpSchema.Read(CSharpSchema.Complete(csharp)).Shape);

    /// <summary>
    /// Creates a corpus with these record types and one table <c>Table</c>, declared with these attributes.
    /// </summary>
    public static TestCorpus Of(string table, string record, string csharp) =>
        Of(
            $$"""
            [Corpus("corpus")]
            public static partial class Conference
            {
                {{table}} public static partial Table<{{record}}> Items { get; }
            }

            {{csharp}}
            """
        );
}
