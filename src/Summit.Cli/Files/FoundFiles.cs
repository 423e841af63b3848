using Summit.Compiler.Diagnostics;

namespace Summit.Cli.Files;

/// <summary>The files of a corpus.</summary>
/// <param name="Paths">The absolute paths, in no particular order. A path may lead to a file that cannot be read.</param>
/// <param name="Problems">The diagnostics of folders that cannot be searched.</param>
internal sealed record FoundFiles(IReadOnlyList<string> Paths, IReadOnlyList<DiagnosticSpec> Problems);
