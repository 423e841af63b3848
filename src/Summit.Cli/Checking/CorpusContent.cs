using Summit.Compiler.Diagnostics;
using Summit.Compiler.Parse;

namespace Summit.Cli.Checking;

/// <summary>What a corpus folder contains.</summary>
/// <param name="Files">The parsed files, in no particular order.</param>
/// <param name="Problems">The diagnostics of files and folders that cannot be read.</param>
internal sealed record CorpusContent(IReadOnlyList<YamlFile> Files, IReadOnlyList<DiagnosticSpec> Problems);
