using System.Globalization;
using System.Text;
using Summit.Cli.Inference;

namespace Summit.Cli.Reports;

/// <summary>Says what <c>summit init</c> found, what to look at, and what to do next.</summary>
internal static class InferenceReport
{
    /// <summary>Returns the report.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="folder">The full path of the corpus folder.</param>
    /// <param name="inProject">The corpus folder relative to the project.</param>
    /// <param name="file">The file of the schema, or null if the schema was printed.</param>
    public static string Write(InferredSchema schema, string folder, string inProject, string? file)
    {
        var text = new StringBuilder("\n");
        int records = schema.Tables.Sum(table => table.Source.Records.Count);
        text.Append(
            CultureInfo.InvariantCulture,
            $"Found {Count(schema.Tables.Count, "table")} and {Count(schema.Records.Count, "record type")} for {Count(records, "record")}:\n"
        );
        int width = schema.Tables.Max(table => table.Name.Length);
        foreach (TableDraft table in schema.Tables)
        {
            string key = table.Record.Key is { } field ? $"key {field.Name}" : "no key";
            string files = table.Source.Patterns is [var pattern, ..] ? pattern : table.Name;
            string at = table.Source.At.Length == 0 ? "" : $" at {table.Source.At}";
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {table.Name.PadRight(width)}  {Count(table.Source.Records.Count, "record")}, {key}, from {files}{at}\n"
            );
        }

        if (schema.Notes.Count > 0)
        {
            text.Append("\nLook at these places, which the schema does not express as they are:\n");
            foreach (InferenceNote note in schema.Notes)
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {folder}/{note.Path}:{note.Span.StartLine}:{note.Span.StartColumn}: {note.Message}\n"
                );
        }

        return text.Append(
                CultureInfo.InvariantCulture,
                $"""

                Next:
                  1. {(
                    file is null ? "Save the schema in a project" : "Put a project beside the schema"
                )} (dotnet new console), with these lines in its project file:
                       <PackageReference Include="Summit" Version="{typeof(InferenceReport).Assembly.GetName().Version!.ToString(
                    3
                )}" />
                       <PropertyGroup><SummitCorpusFolder>{inProject}</SummitCorpusFolder></PropertyGroup>
                  2. dotnet build: every value that does not fit the schema is reported with line and column.
                  3. Edit the schema: make fields optional (?) that later records may leave out, and rename members ([Field]).

                """
            )
            .ToString()
            .ReplaceLineEndings("\n");
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
