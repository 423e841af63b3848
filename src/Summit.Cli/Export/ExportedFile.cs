namespace Summit.Cli.Export;

/// <summary>A file that was written.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Bytes">Its length.</param>
internal sealed record ExportedFile(string Path, long Bytes);
