using System.Globalization;
using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>Reads the shapes of fields from their properties.</summary>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="checksText">Whether the corpus checks all text for signs that it is unfinished.</param>
/// <param name="searchesAliases">Whether searched fields find aliases, unless a field decides for itself.</param>
/// <param name="time">The attribute that specifies how the corpus writes dates and instants; null if it has
/// none.</param>
internal sealed class FieldSymbolReader(
    SchemaDiagnostics diagnostics,
    bool checksText,
    bool searchesAliases,
    AttributeData? time
)
{
    /// <summary>The integer types whose values fit in a <see cref="long"/>, with their ranges.</summary>
    private static readonly Dictionary<SpecialType, (long Minimum, long Maximum)> Integers = new()
    {
        [SpecialType.System_SByte] = (sbyte.MinValue, sbyte.MaxValue),
        [SpecialType.System_Byte] = (byte.MinValue, byte.MaxValue),
        [SpecialType.System_Int16] = (short.MinValue, short.MaxValue),
        [SpecialType.System_UInt16] = (ushort.MinValue, ushort.MaxValue),
        [SpecialType.System_Int32] = (int.MinValue, int.MaxValue),
        [SpecialType.System_UInt32] = (uint.MinValue, uint.MaxValue),
        [SpecialType.System_Int64] = (long.MinValue, long.MaxValue),
    };

    /// <summary>Returns the shape of the field; null if the type of the property is not supported.</summary>
    public FieldShape? Read(IPropertySymbol property, INamedTypeSymbol record, int index)
    {
        ITypeSymbol type = property.Type.WithoutNullable();
        bool isOptional = property.Type.NullableAnnotation == NullableAnnotation.Annotated;
        FieldShape? field = OfScalar(property, type, index) ?? OfRecords(property, type, record, index);
        if (field is null || (isOptional && (field.IsList || field is InverseField)))
        {
            diagnostics.Add(
                SchemaCatalogue.FieldTypeNotSupported,
                property,
                property.Name,
                property.Type.ToDisplayString()
            );
            return null;
        }

        field = field with
        {
            IsOptional = isOptional,
            Type = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated)
                .ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            SearchBoost = BoostOf(property),
            IgnoresAliases = Has(property, "Search") && !SearchFlag(property, "Aliases", searchesAliases),
            IgnoresSynonyms = Has(property, "Search") && !SearchFlag(property, "Synonyms", otherwise: true),
            LanguageTag = LanguageReader.TagOf(property),
            IsLanguage = LanguageReader.IsLanguage(property),
            Rules = RuleReader.Read(property),
            Terms = TermReader.Read(property),
        };
        if (checksText && IsProse(field) && !field.Rules.OfType<FinishedRule>().Any())
            field = field with { Rules = new EquatableArray<FieldRule>([.. field.Rules, new FinishedRule()]) };
        CheckAttributes(property, record, field);
        LanguageReader.Check(field, property, record, diagnostics);
        return LayoutReader.Read(field, property, time);
    }

    private static FieldShape? OfScalar(IPropertySymbol property, ITypeSymbol type, int index)
    {
        string name = property.Name;
        bool isOrder = Has(property, "Order");
        bool isIndexed = Has(property, "Index");
        if (Integers.TryGetValue(type.SpecialType, out (long Minimum, long Maximum) range))
            return new IntegerField(name, index)
            {
                Minimum = range.Minimum,
                Maximum = range.Maximum,
                IsOrder = isOrder,
                IsIndexed = isIndexed,
            };
        return type switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration => new EnumField(name, index)
            {
                Members = Members(enumeration),
                IsOrder = isOrder,
                IsIndexed = isIndexed,
            },
            { SpecialType: SpecialType.System_String } => OfString(property, index),
            { SpecialType: SpecialType.System_Boolean } => new BooleanField(name, index)
            {
                IsOrder = isOrder,
                IsIndexed = isIndexed,
            },
            { SpecialType: SpecialType.System_UInt64 } => new UnsignedField(name, index)
            {
                IsOrder = isOrder,
                IsIndexed = isIndexed,
            },
            { SpecialType: SpecialType.System_Double } => new DoubleField(name, index) { IsIndexed = isIndexed },
            { SpecialType: SpecialType.System_Decimal } => new DecimalField(name, index) { IsIndexed = isIndexed },
            _ when type.IsOfLibrary("TextList") => new TextListField(name, index)
            {
                IsAlias = IsAlias(property),
                IsSynonyms = Has(property, "Synonyms"),
                SynonymDirection = DirectionOf(property),
            },
            _ when type.IsOfSystem("DateOnly") => new DateField(name, index)
            {
                IsOrder = isOrder,
                IsIndexed = isIndexed,
            },
            _ when type.IsOfSystem("DateTimeOffset") => new InstantField(name, index)
            {
                IsOrder = isOrder,
                IsIndexed = isIndexed,
            },
            _ when type.IsOfSystem("TimeSpan") => new DurationField(name, index)
            {
                IsOrder = isOrder,
                IsIndexed = isIndexed,
            },
            _ => null,
        };
    }

    private static StringField OfString(IPropertySymbol property, int index)
    {
        StringField field = property.Attribute("Key") is { } key
            ? new KeyField(property.Name, index) { IsFolded = key.NamedFlag("Folded") }
            : new TextField(property.Name, index);
        return field with
        {
            IsAlias = IsAlias(property),
            IsSynonyms = Has(property, "Synonyms"),
            SynonymDirection = DirectionOf(property),
            IsLabel = Has(property, "Label"),
            IsSummary = Has(property, "Summary"),
            IsUri = Has(property, "Uri"),
            IsOrder = Has(property, "Order"),
        };
    }

    private static EquatableArray<EnumMemberShape> Members(INamedTypeSymbol enumeration) =>
        new([
            .. enumeration
                .GetMembers()
                .OfType<IFieldSymbol>()
                .Where(member => member.HasConstantValue)
                .Select(member =>
                    LayoutReader.Read(
                        new EnumMemberShape(member.Name, Value(member.ConstantValue!))
                        {
                            Terms = TermReader.Read(member),
                        },
                        member
                    )
                ),
        ]);

    /// <summary>Returns the bits of an enum constant as a <c>long</c>, including constants above its range.</summary>
    private static long Value(object constant) =>
        constant is ulong wide ? unchecked((long)wide) : Convert.ToInt64(constant, CultureInfo.InvariantCulture);

    private static FieldShape? OfRecords(IPropertySymbol property, ITypeSymbol type, INamedTypeSymbol record, int index)
    {
        if (type.IsRecordType())
        {
            return Has(property, "Parent")
                ? new ParentField(property.Name, index, type.Name)
                : new ReferenceField(property.Name, index, type.Name)
                {
                    IsNested = IsNestedIn((INamedTypeSymbol)type, record) && !HasListOf(record, type),
                    IsHierarchy = Has(property, "Hierarchy"),
                };
        }

        if (type.ArgumentOf("RecordList") is { } item && item.IsRecordType())
        {
            return IsNestedIn(item, record)
                ? new NestedListField(property.Name, index, item.Name)
                {
                    IsSummary = Has(property, "Summary"),
                    IsAlias = IsAlias(property),
                }
                : new ReferenceListField(property.Name, index, item.Name) { IsHierarchy = Has(property, "Hierarchy") };
        }

        return type.ArgumentOf("RecordSet") is { } source && source.IsRecordType()
            ? OfInverse(property, source, index)
            : null;
    }

    private static InverseField OfInverse(IPropertySymbol property, INamedTypeSymbol source, int index)
    {
        AttributeData? inverse = property.Attribute("Inverse");
        return new InverseField(property.Name, index, source.Name)
        {
            InverseOf = inverse?.ConstructorArguments.FirstOrDefault().Value as string,
            IsTransitive = inverse?.NamedFlag("Transitive") ?? false,
        };
    }

    /// <summary>Whether a record type has a parent field of type <paramref name="parent"/>.</summary>
    private static bool IsNestedIn(INamedTypeSymbol record, INamedTypeSymbol parent) =>
        record
            .PartialProperties()
            .Any(property => Has(property, "Parent") && SymbolEqualityComparer.Default.Equals(property.Type, parent));

    /// <summary>
    /// Whether a record type has a list of nested records of a type. A single property of that type then refers to an
    /// item of the list.
    /// </summary>
    private static bool HasListOf(INamedTypeSymbol record, ITypeSymbol type) =>
        record
            .PartialProperties()
            .Any(property =>
                property.Type.ArgumentOf("RecordList") is { } item && SymbolEqualityComparer.Default.Equals(item, type)
            );

    /// <summary>Whether a field holds text for readers, and neither keys nor URIs.</summary>
    private static bool IsProse(FieldShape field) =>
        field is TextualField and not (KeyField or StringField { IsUri: true });

    private static bool Has(IPropertySymbol property, string attribute) => property.Attribute(attribute) is not null;

    /// <summary>Whether a property holds aliases. A key is never an alias of its own record.</summary>
    private static bool IsAlias(IPropertySymbol property) => Has(property, "Alias") && !Has(property, "Key");

    private static double BoostOf(IPropertySymbol property) =>
        property.Attribute("Search") is not { } search
            ? 0
            : search.NamedArguments.FirstOrDefault(argument => argument.Key == "Boost").Value.Value as double? ?? 1;

    /// <summary>Returns a flag of the search attribute; <paramref name="otherwise"/> if the attribute does not set
    /// it.</summary>
    private static bool SearchFlag(IPropertySymbol property, string name, bool otherwise) =>
        property.Attribute("Search")?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value
            as bool?
        ?? otherwise;

    private static SynonymDirection DirectionOf(IPropertySymbol property) =>
        (SynonymDirection)(property.Attribute("Synonyms")?.Number(0) ?? 0);

    private void CheckAttributes(IPropertySymbol property, INamedTypeSymbol record, FieldShape field)
    {
        if (Has(property, "Key") && field is not KeyField { IsOptional: false })
            diagnostics.Add(SchemaCatalogue.KeyNotText, property, property.Name);
        Check(
            "Alias",
            field is TextualField or NestedListField || Has(property, "Key"),
            "a string, a TextList or a list of nested records"
        );
        Check("Synonyms", field is TextualField, "a string or a TextList");
        Check(
            "Order",
            field is StringField or (NumberField and not BooleanField),
            "a text, an integer, an enum, a date, an instant or a duration"
        );
        Check("Label", field is StringField, "a string");
        Check("Summary", field is StringField or NestedListField, "a string or a list of nested records");
        Check(
            "Search",
            field is { IsSearched: true } and (TextualField or ReferringField or NestedListField),
            "a text, a TextList, a reference or a RecordList<T>, with a boost above 0"
        );
        Check("Uri", field is StringField, "a string");
        Check(
            "Hierarchy",
            field is ReferringField reference && reference.Target == record.Name,
            "a reference, or a list of references, to the record's own type"
        );
        Check(
            "Index",
            field is NumberField or RealField,
            "an enum, a bool, a number, a date, an instant or a duration"
        );
        Check("Parent", field is ParentField { IsOptional: false }, "a property of a record type that is not nullable");
        Check("Inverse", field is InverseField, "a RecordSet<T>");

        void Check(string attribute, bool fits, string expected)
        {
            if (!fits && Has(property, attribute))
                diagnostics.Add(SchemaCatalogue.AttributeOnWrongType, property, attribute, property.Name, expected);
        }
    }
}
