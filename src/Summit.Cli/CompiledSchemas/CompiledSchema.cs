using Summit.Compiler.Schema;

namespace Summit.Cli.CompiledSchemas;

/// <summary>The shape of a corpus as it was found in a built assembly.</summary>
/// <param name="Assembly">The path of the assembly.</param>
/// <param name="Project">The folder of the project that it was built from, from where severities and the corpus are looked up.</param>
/// <param name="ClassName">The corpus class with its namespace.</param>
/// <param name="Shape">The shape. Its folder is absolute, with <c>/</c>.</param>
internal sealed record CompiledSchema(string Assembly, string Project, string ClassName, CorpusShape Shape);
