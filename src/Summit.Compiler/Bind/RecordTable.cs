using Summit.Compiler.Parse;
using Summit.Compiler.Paths;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A table while its records are read and resolved, and what is worked out once for all of its records.</summary>
internal sealed class RecordTable
{
    private readonly MemberIndex?[] _members;

    /// <summary>An empty table of records of that shape.</summary>
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

    /// <summary>The shape of its records.</summary>
    public RecordShape Shape { get; }

    /// <summary>The field that holds the key, or null.</summary>
    public KeyField? Key { get; }

    /// <summary>The field that a record gives which is no mapping, or null.</summary>
    public FieldShape? Value { get; }

    /// <summary>What keys are made of, or null.</summary>
    public NameFormat? KeyFormat { get; }

    /// <summary>The references whose names are made, with what they are made of.</summary>
    public IReadOnlyList<FormattedReference> Formatted { get; }

    /// <summary>The names that its records may give.</summary>
    public NameTree Names { get; }

    /// <summary>The fields that are inherited, with the paths around the record.</summary>
    public IReadOnlyList<InheritedPaths> Inherited { get; }

    /// <summary>The keys and aliases of its records.</summary>
    public KeyIndex Keys { get; } = new();

    /// <summary>The records that are kept, in the order in which they are read.</summary>
    public List<PendingRecord> Records { get; } = [];

    /// <summary>How many bytes of UTF-8 its keys and aliases have.</summary>
    public int NameBytes { get; set; }

    /// <summary>
    /// True where a part of a file could not be read, or a record exceeded the capacity: then a name that is not there may be
    /// right.
    /// </summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The records that another refers to, be it one that is dropped.</summary>
    public HashSet<PendingRecord> Referenced { get; } = [];

    /// <summary>True where a reference to one of its records leads nowhere.</summary>
    public bool IsMissed { get; set; }

    /// <summary>True for a node that is a record without being a mapping.</summary>
    public bool TakesValue(YamlNode node) =>
        Value is not null && (node is YamlScalar || (node is YamlSequence && Value.IsList));

    /// <summary>The members of an enum field.</summary>
    public MemberIndex Members(EnumField field) => _members[field.Index]!;

    private static DocumentPath[] PathsAround(FieldShape field) =>
        field.Inherits is { Length: > 0 } path ? [DocumentPath.Parse(path)]
        : field.Paths.Count > 0 ? [.. field.Paths.Select(DocumentPath.Parse)]
        : [DocumentPath.Parse(field.Name)];
}

/// <summary>A reference whose name is made.</summary>
/// <param name="Field">The field.</param>
/// <param name="Format">What it is made of.</param>
internal sealed record FormattedReference(ReferringField Field, NameFormat Format);

/// <summary>A field that is inherited.</summary>
/// <param name="Field">The field.</param>
/// <param name="Paths">Where it may stand around the record, the first that counts first.</param>
internal sealed record InheritedPaths(FieldShape Field, DocumentPath[] Paths);
