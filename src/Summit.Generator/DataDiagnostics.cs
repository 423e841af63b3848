using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Generator.Diagnostics;
using Summit.Generator.Schema;

namespace Summit.Generator;

/// <summary>
/// Prepares the diagnostics of the YAML of a corpus for a build. A diagnostic that an attribute causes moves to that
/// attribute, and paths in messages become relative to the project.
/// </summary>
internal static class DataDiagnostics
{
    /// <summary>Returns the diagnostics of a corpus that was compiled from <paramref name="input"/>.</summary>
    /// <param name="schema">The schema of the corpus.</param>
    /// <param name="diagnostics">The diagnostics of the YAML.</param>
    /// <param name="locations">The locations of the attributes of the corpus.</param>
    /// <param name="input">The folders that contain YAML.</param>
    public static EquatableArray<DiagnosticSpec> Of(
        CorpusDeclaration schema,
        EquatableArray<DiagnosticSpec> diagnostics,
        CorpusLocations locations,
        InputFolders input
    )
    {
        if (EmptyCorpus(schema, input) is { } empty)
            return new EquatableArray<DiagnosticSpec>([empty.At(locations.Attribute)]);
        return new EquatableArray<DiagnosticSpec>([
            .. diagnostics.SelectMany(spec => Located(spec, locations)).Select(spec => Shortened(spec, schema)),
        ]);
    }

    private static DiagnosticSpec? EmptyCorpus(CorpusDeclaration schema, InputFolders input)
    {
        if (input.HasFilesBelow(schema.Shape.Folder))
            return null;
        string folder = schema.Folder.Length == 0 ? "." : schema.Folder;
        return input.Listed == schema.Shape.Folder
            ? Spec(SchemaCatalogue.CorpusWithoutFiles, schema.Shape.Name, folder)
            : Spec(SchemaCatalogue.CorpusFolderNotFound, schema.Shape.Name, folder, input.Hint(folder));
    }

    private static DiagnosticSpec Spec(DiagnosticInfo kind, params string[] arguments) =>
        new(kind.Id, "", SourceSpan.FileStart, new EquatableArray<string>(arguments));

    /// <summary>
    /// Moves the diagnostic of a pattern that matches no file, or of a path that no record has, to each attribute that
    /// contains the pattern or the path.
    /// </summary>
    private static DiagnosticSpec[] Located(DiagnosticSpec spec, CorpusLocations locations)
    {
        DiagnosticSpec[] located =
        [
            .. locations
                .Patterns.Where(files =>
                    spec.Id == DiagnosticCatalogue.NoFileMatches.Id && files.Texts.Contains(spec.Arguments[0])
                )
                .Concat(
                    locations.Paths.Where(field =>
                        spec.Id == DiagnosticCatalogue.NeverGiven.Id
                        && field.Type == spec.Arguments[1]
                        && field.Member == spec.Arguments[3]
                    )
                )
                .Select(attribute => spec.At(attribute.Location)),
        ];
        return located.Length > 0 ? located : [spec];
    }

    private static DiagnosticSpec At(this DiagnosticSpec spec, CodeLocation location) =>
        spec with
        {
            Path = location.Path,
            Span = location.Span,
        };

    /// <summary>
    /// Replaces the path of another file in a message by its path in the project, which is the same on every machine.
    /// </summary>
    private static DiagnosticSpec Shortened(DiagnosticSpec spec, CorpusDeclaration schema)
    {
        string folder = schema.Shape.Folder + "/";
        if (schema.Shape.Folder == schema.Folder || !spec.Arguments.Any(IsBelow))
            return spec;
        string prefix = schema.Folder.Length == 0 ? "" : schema.Folder + "/";
        return spec with
        {
            Arguments = new EquatableArray<string>([
                .. spec.Arguments.Select(argument =>
                    IsBelow(argument) ? prefix + argument.Substring(folder.Length) : argument
                ),
            ]),
        };

        bool IsBelow(string argument) => argument.StartsWith(folder, StringComparison.Ordinal);
    }
}
