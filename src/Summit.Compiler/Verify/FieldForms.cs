using Summit.Compiler.Schema;

namespace Summit.Compiler.Verify;

/// <summary>
/// Reduces the fields of a schema to the properties that verification needs. No other verifier reads a
/// <see cref="FieldShape"/>.
/// </summary>
internal static class FieldForms
{
    private const int MaxDayNumber = 3_652_058;

    /// <summary>Returns the fields of a record type in declaration order.</summary>
    public static FieldForm[] Of(RecordShape shape) => [.. shape.Fields.Select(Of)];

    private static FieldForm Of(FieldShape field)
    {
        (long lowest, long highest) = Range(field);
        return new FieldForm(field.Name, FormOf(field))
        {
            IsOptional = field.IsOptional,
            IsKey = field is KeyField,
            IsAlias = field.HoldsAliases,
            IsSynonyms = field is TextualField { IsSynonyms: true },
            SynonymDirection = (field as TextualField)?.SynonymDirection ?? default,
            IgnoresAliases = field.IgnoresAliases,
            IgnoresSynonyms = field.IgnoresSynonyms,
            IsFolded = field is KeyField { IsFolded: true },
            IsLabel = field is StringField { IsLabel: true },
            IsParent = field is ParentField,
            IsOrder = field is StringField { IsOrder: true } or NumberField { IsOrder: true },
            IsHierarchy = field is ReferringField { IsHierarchy: true },
            IsTransitive = field is InverseField { IsTransitive: true },
            IsIndexedChoice = field is ChoiceField { IsIndexed: true },
            IsIndexedReal = field is RealField { IsIndexed: true },
            Target = (field as RecordField)?.Target,
            InverseOf = (field as InverseField)?.InverseOf,
            SearchBoost = field.SearchBoost,
            LanguageTag = field.LanguageTag,
            IsLanguage = field.IsLanguage,
            LanguageOfValue = field is EnumField { IsLanguage: true } tags
                ? tags.Members.ToLookup(member => member.Value, TextLanguage.LanguageOf)
                : null,
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

/// <summary>The storage form of the column of a field.</summary>
internal enum ColumnForm
{
    /// <summary>One text per row.</summary>
    Text,

    /// <summary>One list of texts per row.</summary>
    TextList,

    /// <summary>One code per row.</summary>
    Number,

    /// <summary>One code per row, and a code for the offset from UTC.</summary>
    Instant,

    /// <summary>One 64-bit word per row.</summary>
    Double,

    /// <summary>Two 64-bit words per row.</summary>
    Decimal,

    /// <summary>One row of the target per row.</summary>
    Reference,

    /// <summary>One list of target rows per row.</summary>
    RowList,

    /// <summary>One run of consecutive target rows per row.</summary>
    NestedRows,

    /// <summary>One set of target rows per row.</summary>
    Inverse,
}

/// <summary>The properties of a field that verification needs.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Form">The storage form of its column.</param>
internal sealed record FieldForm(string Name, ColumnForm Form)
{
    /// <summary>Whether a row can have no value.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the numbers are the bits of <c>ulong</c> values.</summary>
    public bool IsUnsigned { get; init; }

    /// <summary>Whether a given text may be empty.</summary>
    public bool KeepsEmpty { get; init; }

    /// <summary>Whether the field is the key.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether the field holds aliases.</summary>
    public bool IsAlias { get; init; }

    /// <summary>Whether the field holds synonyms.</summary>
    public bool IsSynonyms { get; init; }

    /// <summary>The direction of the synonyms.</summary>
    public SynonymDirection SynonymDirection { get; init; }

    /// <summary>Whether a search does not find the aliases of the records that the field names.</summary>
    public bool IgnoresAliases { get; init; }

    /// <summary>Whether a search does not find the synonyms of the words of the field.</summary>
    public bool IgnoresSynonyms { get; init; }

    /// <summary>Whether look-ups of the key ignore case and accents.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Whether the field is the label.</summary>
    public bool IsLabel { get; init; }

    /// <summary>Whether the field is the parent of a nested record.</summary>
    public bool IsParent { get; init; }

    /// <summary>Whether the field orders the table.</summary>
    public bool IsOrder { get; init; }

    /// <summary>Whether the field refers to the parents in a hierarchy.</summary>
    public bool IsHierarchy { get; init; }

    /// <summary>Whether the field is an inverse that includes references to descendants in a hierarchy.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>
    /// Whether the field is an indexed Boolean or enum, whose rows can be stored as one set per code.
    /// </summary>
    public bool IsIndexedChoice { get; init; }

    /// <summary>
    /// Whether the field is an indexed double or decimal, which is stored as codes and distinct values.
    /// </summary>
    public bool IsIndexedReal { get; init; }

    /// <summary>The record type of the rows in the column; null if the column holds no rows.</summary>
    public string? Target { get; init; }

    /// <summary>The field of <see cref="Target"/> that an inverse field inverts; null for other fields.</summary>
    public string? InverseOf { get; init; }

    /// <summary>The boost of a searched field; 0 for a field that is not searched.</summary>
    public double SearchBoost { get; init; }

    /// <summary>The tag of the language of the texts; null if the record determines it.</summary>
    public string? LanguageTag { get; init; }

    /// <summary>Whether the field holds the language of the record's texts.</summary>
    public bool IsLanguage { get; init; }

    /// <summary>The language of each value of an enum that holds the language; otherwise null.</summary>
    public ILookup<long, Language>? LanguageOfValue { get; init; }

    /// <summary>The lowest allowed value of a number.</summary>
    public long Lowest { get; init; }

    /// <summary>The highest allowed value of a number.</summary>
    public long Highest { get; init; }

    /// <summary>
    /// The allowed values of a number; null if all values from <see cref="Lowest"/> to <see cref="Highest"/> are
    /// allowed.
    /// </summary>
    public IReadOnlyList<long>? Values { get; init; }
}
