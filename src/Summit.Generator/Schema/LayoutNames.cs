using Summit.Compiler;
using Summit.Compiler.Diagnostics;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Generator.Schema;

/// <summary>
/// Finds errors in the names that layout attributes use: fields, paths, and the names that patterns capture.
/// </summary>
/// <param name="corpus">The shape of the corpus.</param>
internal sealed class LayoutNames(CorpusShape corpus)
{
    /// <summary>Returns the first error in paths within a record; null if all are correct.</summary>
    public static string? ErrorIn(IReadOnlyList<string> paths) =>
        paths.Select(ErrorIn).FirstOrDefault(error => error is not null);

    /// <summary>Returns the error in the path of an inherited field; null if it is correct.</summary>
    public static string? ErrorInInherited(string path) =>
        path.Length == 0
            ? null
            : ErrorIn(path)
                ?? (
                    DocumentPath.Parse(path).Steps.Any(step => step.Kind == PathStepKind.Any)
                        ? "'*' stands for many names, of which none is nearest"
                        : null
                );

    /// <summary>
    /// Returns a sentence end that names the field read from one of the paths; null if no field is read from them.
    /// </summary>
    public static string? FieldAmong(IReadOnlyList<string> paths, RecordShape record)
    {
        foreach (string path in paths)
        {
            if (
                record.Fields.FirstOrDefault(field =>
                    field.IsGiven && PathsOf(field).Any(other => Spelling.Fold(other) == Spelling.Fold(path))
                ) is
                { } field
            )
                return $"'{path}' is where '{field.Name}' is read";
        }

        return null;
    }

    /// <summary>Returns the error in the field that takes the names of a mapping; null if it is correct.</summary>
    public static string? ErrorInKeyed(string? keyedBy, RecordShape record) =>
        keyedBy is { Length: 0 }
            ? $"'{record.Name}' has no key; name the field that takes the names, as in [Keyed(nameof({record.Name}.Number))]"
        : keyedBy is not null && record.Field(keyedBy) is not { IsGiven: true, IsList: false }
            ? $"'{record.Name}' has no field '{keyedBy}' that takes a name"
        : null;

    /// <summary>
    /// Returns an error if no value can be inherited: nothing surrounds the record, or nothing around it has the name.
    /// Returns null otherwise.
    /// </summary>
    public string? ErrorInInherited(FieldShape field, RecordShape record)
    {
        if (IsWithin(record))
            return null;
        string name = field.Inherits!.Length > 0 ? field.Inherits : PathsOf(field)[0];
        string[] captures = [.. CapturesAround(record)];
        if (captures.Any(capture => Spelling.Fold(capture) == Spelling.Fold(name)))
            return null;
        return captures.Length == 0
            ? $"nothing is around a '{record.Name}'; capture '{{{name}}}' in a pattern of [Files]"
            : $"nothing around a '{record.Name}' is called '{name}'; [Files] captures {string.Join(", ", captures.Select(capture => $"'{capture}'"))}";
    }

    /// <summary>Returns the error in the names of a key format; null if they are correct.</summary>
    public string? ErrorInFormat(string format, RecordShape record)
    {
        string? unknown = NameFormat
            .Parse(format)
            .Names.FirstOrDefault(name =>
                !IsPartOfName(record.Field(name))
                && !CapturesAround(record).Any(capture => Spelling.Fold(capture) == Spelling.Fold(name))
            );
        return unknown is null
            ? null
            : $"'{record.Name}' has no field '{unknown}' that is a single value, and no pattern of [Files] captures it";
    }

    private static bool IsPartOfName(FieldShape? field) =>
        field is not (null or ReferenceField { IsNested: true } or InverseField or NestedListField or TextListField);

    private static EquatableArray<string> PathsOf(FieldShape field) =>
        field.Paths.Count > 0 ? field.Paths : new EquatableArray<string>([field.Name]);

    private static string? ErrorIn(string path) =>
        DocumentPath.ErrorIn(path)
        ?? (
            DocumentPath.Parse(path).Steps.Any(step => step.Kind == PathStepKind.Capture)
                ? $"'{path}' captures a name, which is for [Files]"
                : null
        );

    /// <summary>
    /// Whether records are inside a mapping that can have any fields, so that any name can be inherited.
    /// </summary>
    private bool IsWithin(RecordShape record) =>
        IsInRecord(record)
        || corpus.Tables.Any(table => table.Record == record.Name && table.Files.Any(files => files.At.Length > 0));

    private bool IsInRecord(RecordShape record) =>
        record.Parent is not null
        || corpus.Records.Any(other =>
            other.Fields.OfType<ReferringField>().Any(field => field.IsInPlace && field.Target == record.Name)
        );

    /// <summary>
    /// Returns the names that file patterns capture for a record type. Records inside other records see the captures of
    /// all patterns.
    /// </summary>
    private IEnumerable<string> CapturesAround(RecordShape record) =>
        corpus
            .Tables.Where(table => table.Record == record.Name || IsInRecord(record))
            .SelectMany(table => table.Files)
            .SelectMany(files => files.Patterns.SelectMany(FilePattern.CapturesOf).Concat(CapturesAt(files.At)))
            .Distinct();

    private static IEnumerable<string> CapturesAt(string at) =>
        at.Length == 0 || DocumentPath.ErrorIn(at) is not null
            ? []
            : DocumentPath
                .Parse(at)
                .Steps.Where(step => step.Kind == PathStepKind.Capture)
                .Select(step => step.Captured);
}
