using Summit.Compiler.Schema;

namespace Summit.Cli.CompiledSchemas;

/// <summary>The schema of a corpus, read from a compiled assembly.</summary>
/// <param name="Assembly">The path of the assembly.</param>
/// <param name="Project">The folder of the project that built the assembly; severities and the corpus are located
/// relative to it.</param>
/// <param name="ClassName">The corpus class with its namespace.</param>
/// <param name="Shape">The schema. Its folder is absolute and uses <c>/</c>.</param>
internal sealed record CompiledSchema(string Assembly, string Project, string ClassName, CorpusShape Shape);
