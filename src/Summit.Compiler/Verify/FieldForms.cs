using Summit.Compiler.Schema;

namespace Summit.Compiler.Verify;

/// <summary>What verification needs to know of the fields of a schema. The only file of this room that reads a <see cref="FieldShape"/>.</summary>
internal static class FieldForms
{
    private const int MaxDayNumber = 3_652_058;

    /// <summary>The fields of a record type, in declaration order.</summary>
    public static FieldForm[] Of(RecordShape shape) => [.. shape.Fields.Select(Of)];

    private static FieldForm Of(FieldShape field)
    {
        (long lowest, long highest) = Range(field);
        return new FieldForm(field.Name, FormOf(field))
        {
            IsOptional = field.IsOptional,
            IsKey = field is KeyField,
            IsAlias = field is TextualField { IsAlias: true },
            IsFolded = field is KeyField { IsFolded: true },
            IsLabel = field is StringField { IsLabel: true },
            IsParent = field is ParentField,
            IsOrder = field is StringField { IsOrder: true } or NumberField { IsOrder: true },
            IsHierarchy = field is ReferenceField { IsHierarchy: true },
            IsTransitive = field is InverseField { IsTransitive: true },
            IsIndexedChoice = field is ChoiceField { IsIndexed: true },
            Target = (field as RecordField)?.Target,
            InverseOf = (field as InverseField)?.InverseOf,
            SearchBoost = field.SearchBoost,
            IsUnsigned = field is UnsignedField,
            KeepsEmpty = field is TextField { KeepsEmpty: true, IsOptional: true },
            Lowest = lowest,
            Highest = highest,
            Values = field is EnumField choice ? [.. choice.Members.Select(member => member.Value)] : null,
        };
    }

    private static ColumnForm FormOf(FieldShape field) =>
        field switch
        {
            StringField => ColumnForm.Text,
            TextListField => ColumnForm.TextList,
            InstantField => ColumnForm.Instant,
            DoubleField => ColumnForm.Double,
            DecimalField => ColumnForm.Decimal,
            ReferenceField or ParentField => ColumnForm.Reference,
            ReferenceListField => ColumnForm.RowList,
            NestedListField => ColumnForm.NestedRows,
            InverseField => ColumnForm.Inverse,
            _ => ColumnForm.Number,
        };

    private static (long Lowest, long Highest) Range(FieldShape field) =>
        field switch
        {
            BooleanField => (0, 1),
            DateField => (0, MaxDayNumber),
            InstantField => (DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks),
            IntegerField integer when integer.Maximum > integer.Minimum => (integer.Minimum, integer.Maximum),
            _ => (long.MinValue, long.MaxValue),
        };
}

/// <summary>How the column of a field is stored.</summary>
internal enum ColumnForm
{
    /// <summary>A text a row.</summary>
    Text,

    /// <summary>A list of texts a row.</summary>
    TextList,

    /// <summary>A code a row.</summary>
    Number,

    /// <summary>A code a row, and a code for the offset from UTC.</summary>
    Instant,

    /// <summary>A 64-bit word a row.</summary>
    Double,

    /// <summary>Two 64-bit words a row.</summary>
    Decimal,

    /// <summary>A row of the target a row.</summary>
    Reference,

    /// <summary>A list of rows of the target a row.</summary>
    RowList,

    /// <summary>A run of consecutive rows of the target a row.</summary>
    NestedRows,

    /// <summary>A set of rows of the target a row.</summary>
    Inverse,
}

/// <summary>A field as verification sees it.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Form">How its column is stored.</param>
internal sealed record FieldForm(string Name, ColumnForm Form)
{
    /// <summary>True if a row may have no value.</summary>
    public bool IsOptional { get; init; }

    /// <summary>True if the numbers are the bits of unsigned ones.</summary>
    public bool IsUnsigned { get; init; }

    /// <summary>True if a text may be empty and yet given.</summary>
    public bool KeepsEmpty { get; init; }

    /// <summary>True for the key.</summary>
    public bool IsKey { get; init; }

    /// <summary>True for an alias.</summary>
    public bool IsAlias { get; init; }

    /// <summary>True for a key that is found without regard to case and accents.</summary>
    public bool IsFolded { get; init; }

    /// <summary>True for the label.</summary>
    public bool IsLabel { get; init; }

    /// <summary>True for the parent of a nested record.</summary>
    public bool IsParent { get; init; }

    /// <summary>True if the field orders the table.</summary>
    public bool IsOrder { get; init; }

    /// <summary>True for the reference to the broader record of a hierarchy.</summary>
    public bool IsHierarchy { get; init; }

    /// <summary>True for an inverse that also has the records that refer to narrower records.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>True for an indexed field with few values, whose rows may be stored as sets by code.</summary>
    public bool IsIndexedChoice { get; init; }

    /// <summary>The record type that the rows belong to.</summary>
    public string? Target { get; init; }

    /// <summary>The field of the target that an inverse turns round.</summary>
    public string? InverseOf { get; init; }

    /// <summary>The boost of a searched field; 0 for all others.</summary>
    public double SearchBoost { get; init; }

    /// <summary>The lowest value of a number.</summary>
    public long Lowest { get; init; }

    /// <summary>The highest value of a number.</summary>
    public long Highest { get; init; }

    /// <summary>The values that a number may have; null if all of its range may be.</summary>
    public IReadOnlyList<long>? Values { get; init; }
}
