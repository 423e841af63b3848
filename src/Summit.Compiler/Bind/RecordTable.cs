using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A table while its records are read and resolved, with the data derived from its schema.</summary>
internal sealed class RecordTable
{
    private readonly MemberIndex?[] _members;

    /// <summary>Creates an empty table.</summary>
    /// <param name="shape">The shape of the records.</param>
    public RecordTable(RecordShape shape)
    {
        Shape = shape;
        Key = shape.Key;
        Value = shape.Value;
        KeyFormat = Key?.Format is { } format ? NameFormat.Parse(format) : null;
        Names = NameTree.Of(shape);
        Inherited = shape
            .Fields.Where(field => field.Inherits is not null)
            .Select(field => new InheritedPaths(field, PathsAround(field)))
            .ToArray();
        Formatted = shape
            .Fields.OfType<ReferringField>()
            .Where(field => field.Format is not null)
            .Select(field => new FormattedReference(field, NameFormat.Parse(field.Format!)))
            .ToArray();
        _members = shape.Fields.Select(field => field is EnumField choice ? new MemberIndex(choice) : null).ToArray();
    }

    /// <summary>The shape of the records.</summary>
    public RecordShape Shape { get; }

    /// <summary>The field that holds the key, or null.</summary>
    public KeyField? Key { get; }

    /// <summary>The field that takes the whole value of a record that is not a mapping, or null.</summary>
    public FieldShape? Value { get; }

    /// <summary>The format that keys are made from, or null.</summary>
    public NameFormat? KeyFormat { get; }

    /// <summary>The fields whose references have a format, with that format.</summary>
    public IReadOnlyList<FormattedReference> Formatted { get; }

    /// <summary>The names of fields that YAML records can use.</summary>
    public NameTree Names { get; }

    /// <summary>The inherited fields, with their paths in the ancestors of a record.</summary>
    public IReadOnlyList<InheritedPaths> Inherited { get; }

    /// <summary>The keys and aliases of the records.</summary>
    public KeyIndex Keys { get; } = new();

    /// <summary>The records that are kept, in reading order.</summary>
    public List<PendingRecord> Records { get; } = [];

    /// <summary>The total size of the keys and aliases, in bytes of UTF-8.</summary>
    public int NameBytes { get; set; }

    /// <summary>
    /// True if a part of a file could not be read or a record exceeded the capacity. An unresolved reference to the
    /// table may then be correct and is not reported.
    /// </summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The records that another record refers to, even if that record is dropped.</summary>
    public HashSet<PendingRecord> Referenced { get; } = [];

    /// <summary>True if a reference to this table did not resolve.</summary>
    public bool IsMissed { get; set; }

    /// <summary>True if <paramref name="node"/> can be a whole record without being a mapping.</summary>
    public bool TakesValue(YamlNode node) =>
        Value is not null && (node is YamlScalar || (node is YamlSequence && Value.IsList));

    /// <summary>Returns the members of an enum field.</summary>
    public MemberIndex Members(EnumField field) => _members[field.Index]!;

    private static DocumentPath[] PathsAround(FieldShape field) =>
        field.Inherits is { Length: > 0 } path ? [DocumentPath.Parse(path)]
        : field.Paths.Count > 0 ? [.. field.Paths.Select(DocumentPath.Parse)]
        : [DocumentPath.Parse(field.Name)];
}

/// <summary>A field whose references have a format.</summary>
/// <param name="Field">The field.</param>
/// <param name="Format">The format that the names are made from.</param>
internal sealed record FormattedReference(ReferringField Field, NameFormat Format);

/// <summary>A field that takes a missing value from the ancestors of the record.</summary>
/// <param name="Field">The field.</param>
/// <param name="Paths">The paths to look up in the ancestors, in order of precedence.</param>
internal sealed record InheritedPaths(FieldShape Field, DocumentPath[] Paths);
