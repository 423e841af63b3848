namespace Summit.Cli.Export.Postgres;

/// <summary>A column that <c>COPY</c> fills.</summary>
/// <param name="Name">The quoted name.</param>
/// <param name="Type">The type and its constraints.</param>
/// <param name="Field">The declared name of the field; null for a column that the exporter adds.</param>
/// <param name="Comment">The description by the exporter; null if only the schema describes it.</param>
internal sealed record PostgresColumn(string Name, string Type, string? Field = null, string? Comment = null);
