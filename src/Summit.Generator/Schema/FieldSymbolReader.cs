using System.Globalization;
using Microsoft.CodeAnalysis;
using Summit.Compiler;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;
using Summit.Generator.Diagnostics;

namespace Summit.Generator.Schema;

/// <summary>Reads the shape of a field from its property.</summary>
/// <param name="diagnostics">Collects diagnostics.</param>
/// <param name="checksText">True where all text is looked through for what seems unfinished.</param>
/// <param name="time">How the corpus writes dates and instants, or null.</param>
internal sealed class FieldSymbolReader(SchemaDiagnostics diagnostics, bool checksText, AttributeData? time)
{
    /// <summary>The types of integers, with their ranges. A code stands for none, so the smallest <c>long</c> is left out.</summary>
    private static readonly Dictionary<SpecialType, (long Minimum, long Maximum)> Integers = new()
    {
        [SpecialType.System_SByte] = (sbyte.MinValue, sbyte.MaxValue),
        [SpecialType.System_Byte] = (byte.MinValue, byte.MaxValue),
        [SpecialType.System_Int16] = (short.MinValue, short.MaxValue),
        [SpecialType.System_UInt16] = (ushort.MinValue, ushort.MaxValue),
        [SpecialType.System_Int32] = (int.MinValue, int.MaxValue),
        [SpecialType.System_UInt32] = (uint.MinValue, uint.MaxValue),
        [SpecialType.System_Int64] = (-long.MaxValue, long.MaxValue),
    };

    /// <summary>The shape of the field, or null where its type is not one of a field.</summary>
    public FieldShape? Read(IPropertySymbol property, INamedTypeSymbol record, int index)
    {
        ITypeSymbol type = property.Type.WithoutNullable();
        bool isOptional = property.Type.NullableAnnotation == NullableAnnotation.Annotated;
        FieldShape? field = OfScalar(property, type, index) ?? OfRecords(property, type, record, index);
        bool isList = field is { Kind: FieldKind.TextList or FieldKind.ReferenceList or FieldKind.NestedList or FieldKind.Inverse };
        if (field is null || (isList && isOptional))
        {
            diagnostics.Add(SchemaCatalogue.FieldTypeNotSupported, property, property.Name, property.Type.ToDisplayString());
            return null;
        }

        field = field with
        {
            IsOptional = isOptional,
            Type = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            Role = RoleOf(property),
            IsFolded = IsFolded(property),
            IsOrder = property.Attribute("Order") is not null,
            IsLabel = property.Attribute("Label") is not null,
            IsSummary = property.Attribute("Summary") is not null,
            IsUri = property.Attribute("Uri") is not null,
            IsHierarchy = property.Attribute("Hierarchy") is not null,
            SearchBoost = BoostOf(property),
            IsIndexed = property.Attribute("Index") is not null,
            Rules = RuleReader.Read(property),
        };
        if (checksText && IsProse(field) && !field.Rules.OfType<FinishedRule>().Any())
            field = field with { Rules = new EquatableArray<FieldRule>([.. field.Rules, new FinishedRule()]) };
        CheckAttributes(property, record, field);
        return LayoutReader.Read(field, property, time);
    }

    private static FieldShape? OfScalar(IPropertySymbol property, ITypeSymbol type, int index)
    {
        if (Integers.TryGetValue(type.SpecialType, out (long Minimum, long Maximum) range))
            return new FieldShape(property.Name, FieldKind.Integer, index) { Minimum = range.Minimum, Maximum = range.Maximum };
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
            return new FieldShape(property.Name, FieldKind.Enum, index) { Members = Members(enumeration) };

        FieldKind? kind = type.SpecialType switch
        {
            SpecialType.System_String => FieldKind.Text,
            SpecialType.System_Boolean => FieldKind.Boolean,
            SpecialType.System_Double => FieldKind.Double,
            SpecialType.System_Decimal => FieldKind.Decimal,
            _ when type.IsOfLibrary("TextList") => FieldKind.TextList,
            _ when type.IsOfSystem("DateOnly") => FieldKind.Date,
            _ when type.IsOfSystem("DateTimeOffset") => FieldKind.Instant,
            _ when type.IsOfSystem("TimeSpan") => FieldKind.Duration,
            _ => null,
        };
        return kind is { } known ? new FieldShape(property.Name, known, index) : null;
    }

    private static EquatableArray<EnumMemberShape> Members(INamedTypeSymbol enumeration) => new(
        [.. enumeration.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue)
            .Select(member => LayoutReader.Read(new EnumMemberShape(member.Name, Value(member.ConstantValue!)), member))]);

    /// <summary>The bits of a constant: an enum may be wider than <c>long</c> on one side.</summary>
    private static long Value(object constant) =>
        constant is ulong wide ? unchecked((long)wide) : Convert.ToInt64(constant, CultureInfo.InvariantCulture);

    private static FieldShape? OfRecords(IPropertySymbol property, ITypeSymbol type, INamedTypeSymbol record, int index)
    {
        if (type.IsRecordType())
        {
            FieldKind kind = property.Attribute("Parent") is null ? FieldKind.Reference : FieldKind.Parent;
            bool isNested = kind == FieldKind.Reference && IsNestedIn((INamedTypeSymbol)type, record) && !HasListOf(record, type);
            return new FieldShape(property.Name, kind, index) { Target = type.Name, IsNested = isNested };
        }

        if (type.ArgumentOf("RecordList") is { } item && item.IsRecordType())
        {
            FieldKind kind = IsNestedIn(item, record) ? FieldKind.NestedList : FieldKind.ReferenceList;
            return new FieldShape(property.Name, kind, index) { Target = item.Name };
        }

        if (type.ArgumentOf("RecordSet") is { } source && source.IsRecordType())
            return OfInverse(property, source, index);
        return null;
    }

    private static FieldShape OfInverse(IPropertySymbol property, INamedTypeSymbol source, int index)
    {
        AttributeData? inverse = property.Attribute("Inverse");
        return new FieldShape(property.Name, FieldKind.Inverse, index)
        {
            Target = source.Name,
            InverseOf = inverse?.ConstructorArguments.FirstOrDefault().Value as string,
            IsTransitive = inverse?.NamedArguments.Any(argument => argument is { Key: "Transitive", Value.Value: true }) ?? false,
        };
    }

    /// <summary>True where a record type has a parent field of type <paramref name="parent"/>.</summary>
    private static bool IsNestedIn(INamedTypeSymbol record, INamedTypeSymbol parent) => record.PartialProperties().Any(property =>
        property.Attribute("Parent") is not null && SymbolEqualityComparer.Default.Equals(property.Type, parent));

    /// <summary>True where the records of a type are nested in a list, so that a single one is a reference to one of them.</summary>
    private static bool HasListOf(INamedTypeSymbol record, ITypeSymbol type) => record.PartialProperties().Any(property =>
        property.Type.ArgumentOf("RecordList") is { } item && SymbolEqualityComparer.Default.Equals(item, type));

    /// <summary>True for text that people read as such: neither a key nor a URI.</summary>
    private static bool IsProse(FieldShape field) =>
        field.Kind is FieldKind.Text or FieldKind.TextList && field.Role != FieldRole.Key && !field.IsUri;

    private static FieldRole RoleOf(IPropertySymbol property) =>
        property.Attribute("Key") is not null ? FieldRole.Key
        : property.Attribute("Alias") is not null ? FieldRole.Alias
        : FieldRole.None;

    private static double BoostOf(IPropertySymbol property) =>
        property.Attribute("Search") is not { } search ? 0
        : search.NamedArguments.FirstOrDefault(argument => argument.Key == "Boost").Value.Value as double? ?? 1;

    private static bool IsFolded(IPropertySymbol property) =>
        property.Attribute("Key") is { } key
        && key.NamedArguments.Any(argument => argument is { Key: "Folded", Value.Value: true });

    private void CheckAttributes(IPropertySymbol property, INamedTypeSymbol record, FieldShape field)
    {
        if (field.Role == FieldRole.Key && (field.Kind != FieldKind.Text || field.IsOptional))
            diagnostics.Add(SchemaCatalogue.KeyNotText, property, property.Name);
        Check(field.Role != FieldRole.Alias || field.Kind is FieldKind.Text or FieldKind.TextList, "Alias", "a string or a TextList");
        Check(
            !field.IsOrder || field.Kind is FieldKind.Text or FieldKind.Integer or FieldKind.Enum or FieldKind.Date or FieldKind.Instant or FieldKind.Duration,
            "Order",
            "a text, an integer, an enum, a date, an instant or a duration");
        Check(!field.IsLabel || field.Kind == FieldKind.Text, "Label", "a string");
        Check(!field.IsSummary || field.Kind is FieldKind.Text or FieldKind.NestedList, "Summary", "a string or a list of nested records");
        Check(
            property.Attribute("Search") is null || (field.IsSearched && field.Kind is FieldKind.Text or FieldKind.TextList or FieldKind.Reference or FieldKind.ReferenceList or FieldKind.NestedList),
            "Search",
            "a text, a TextList, a reference or a RecordList<T>, with a boost above 0");
        Check(!field.IsUri || field.Kind == FieldKind.Text, "Uri", "a string");
        Check(
            !field.IsHierarchy || (field.Kind == FieldKind.Reference && field.Target == record.Name),
            "Hierarchy",
            "a reference to the record's own type");
        Check(!field.IsIndexed || field.IsNumber, "Index", "an enum, a bool, an integer, a date, an instant or a duration");
        Check(property.Attribute("Parent") is null || (field.Kind == FieldKind.Parent && !field.IsOptional), "Parent", "a property of a record type that is not nullable");
        Check(property.Attribute("Inverse") is null || field.Kind == FieldKind.Inverse, "Inverse", "a RecordSet<T>");

        void Check(bool fits, string attribute, string place)
        {
            if (!fits)
                diagnostics.Add(SchemaCatalogue.AttributeOnWrongType, property, attribute, property.Name, place);
        }
    }
}
