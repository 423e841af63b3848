namespace Summit.Cli.Export;

/// <summary>A file that was written.</summary>
/// <param name="Path">The path.</param>
/// <param name="Bytes">The length in bytes.</param>
internal sealed record ExportedFile(string Path, long Bytes);
