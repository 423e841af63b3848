using Summit.Compiler.Schema;

namespace Summit.Compiler.Bind;

/// <summary>A table while it is bound, and what is worked out once for all of its records.</summary>
internal sealed class RecordTable
{
    private readonly NameIndex?[] _members;

    /// <summary>An empty table of records of that shape.</summary>
    public RecordTable(RecordShape shape)
    {
        Shape = shape;
        Key = shape.Key;
        Names = new NameIndex(shape.Fields.Select(field => field.Name).ToArray());
        _members = shape.Fields.Select(MemberNames).ToArray();
    }

    /// <summary>The shape of its records.</summary>
    public RecordShape Shape { get; }

    /// <summary>The field that holds the key, or null.</summary>
    public FieldShape? Key { get; }

    /// <summary>The names of the fields, by their index.</summary>
    public NameIndex Names { get; }

    /// <summary>The keys and aliases of its records.</summary>
    public KeyIndex Keys { get; } = new();

    /// <summary>The records: first as they are read, at last in their order.</summary>
    public List<BoundRecord> Records { get; } = [];

    /// <summary>How many bytes of UTF-8 its keys and aliases have.</summary>
    public int NameBytes { get; set; }

    /// <summary>
    /// True where a part of a file could not be read, or a record found no room: then a name that is not there may be
    /// right.
    /// </summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The records that another refers to, be it one that is dropped.</summary>
    public HashSet<BoundRecord> Referenced { get; } = [];

    /// <summary>True where a reference to one of its records leads nowhere.</summary>
    public bool IsMissed { get; set; }

    /// <summary>The names of the members of an enum field.</summary>
    public NameIndex Members(FieldShape field) => _members[field.Index]!;

    /// <summary>Names a record in a message.</summary>
    public string Describe(BoundRecord record) =>
        record.Key.Length == 0 ? $"This {Shape.Name}" : $"{Shape.Name} '{record.Key}'";

    private static NameIndex? MemberNames(FieldShape field) => field.Kind == FieldKind.Enum
        ? new NameIndex(field.Members.Select(member => member.Name).ToArray())
        : null;
}
