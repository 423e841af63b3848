namespace Summit.Compiler.Tests.Harness;

/// <summary>Corpora of a schema that says in C# how their data is laid out.</summary>
internal static class LayoutCorpus
{
    /// <summary>A corpus of these record types; with a table for each that is not nested, unless it declares its own.</summary>
    public static TestCorpus Of(string csharp) => new(CSharpSchema.Read(CSharpSchema.Complete(csharp)).Shape);

    /// <summary>A corpus with one table <c>Table</c>, declared with these attributes, of these record types.</summary>
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
