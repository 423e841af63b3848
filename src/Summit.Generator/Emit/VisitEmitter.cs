using System.Globalization;
using Summit.Compiler.Schema;
using Summit.Compiler.Schema.Rules;
using Summit.Generator.Schema;

namespace Summit.Generator.Emit;

/// <summary>
/// Emits the members with which visitors read a record type: its schema, its fields, and one field. Trimming removes
/// the members that a program does not call.
/// </summary>
internal static class VisitEmitter
{
    /// <summary>Emits the members of <paramref name="record"/>.</summary>
    /// <param name="writer">Receives the members.</param>
    /// <param name="schema">The corpus of the record type.</param>
    /// <param name="record">The record type.</param>
    public static void Emit(SourceWriter writer, CorpusDeclaration schema, RecordDeclaration record)
    {
        string visitable = $"global::Summit.IVisitableRecord<{record.Shape.Name}>";
        writer.Line($"static ulong {visitable}.TableChecksum => TableData.Checksum;\n");
        EmitSchema(writer, visitable, schema, record);
        EmitFields(writer, visitable, record.Shape);
        EmitField(writer, visitable, record.Shape);
    }

    private static void EmitSchema(
        SourceWriter writer,
        string visitable,
        CorpusDeclaration schema,
        RecordDeclaration record
    )
    {
        RecordShape shape = record.Shape;
        writer.Open($"static void {visitable}.VisitSchema<TVisitor>(ref TVisitor visitor)");
        writer.Line(
            $"visitor.VisitRecordType(new(\"{shape.Name}\"){Properties(DescribeRecord(schema.Shape, record))});"
        );
        if (shape.Key is not null)
            writer.Line($"visitor.VisitKeyed<{shape.Name}>();");
        if (shape.Searched.Any())
            writer.Line($"visitor.VisitSearchable<{shape.Name}>();");
        foreach (FieldShape field in shape.Fields)
        {
            string? summary = record
                .Properties.First(property => property.Field == field.Name && !property.IsUtf8)
                .Summary;
            string properties = Properties([
                .. DescribeText(schema.Shape, summary, field.Terms.Select(term => term.Name)),
                .. DescribeField(schema, field),
            ]);
            writer.Line(
                $"visitor.VisitField(new(\"{field.Name}\", global::Summit.FieldKind.{KindOf(field)}){properties});"
            );
        }

        writer.Close();
        writer.Line();
    }

    private static void EmitFields(SourceWriter writer, string visitable, RecordShape shape)
    {
        writer.Open($"void {visitable}.Visit<TVisitor>(ref TVisitor visitor)");
        foreach (FieldShape field in shape.Fields)
            writer.Line(Call(field));
        writer.Close();
        writer.Line();
    }

    private static void EmitField(SourceWriter writer, string visitable, RecordShape shape)
    {
        writer.Open($"void {visitable}.VisitField<TVisitor>(int field, ref TVisitor visitor)");
        writer.Open("switch (field)");
        for (int i = 0; i < shape.Fields.Count; i++)
        {
            writer.Line($"case {i.ToString(CultureInfo.InvariantCulture)}:");
            writer.Line($"    {Call(shape.Fields[i])}");
            writer.Line("    break;");
        }

        writer.Close();
        writer.Close();
    }

    private static IEnumerable<string> DescribeRecord(CorpusShape schema, RecordDeclaration record) =>
        DescribeText(schema, record.Summary, record.Shape.Terms.Select(term => term.Name));

    private static IEnumerable<string> DescribeText(CorpusShape schema, string? summary, IEnumerable<string> terms)
    {
        if (summary is not null)
            yield return $"Summary = {Literals.Text(summary)}";
        string iris = string.Join(", ", terms.Select(term => Literals.Text(IriOf(schema, term))));
        if (iris.Length > 0)
            yield return $"Terms = [{iris}]";
    }

    private static IEnumerable<string> DescribeField(CorpusDeclaration schema, FieldShape field)
    {
        (string Name, bool IsSet)[] flags =
        [
            ("IsOptional", field.IsOptional),
            ("IsKey", field is KeyField),
            ("IsFolded", field is KeyField { IsFolded: true }),
            ("IsLabel", field is StringField { IsLabel: true }),
            ("IsSummary", field is StringField { IsSummary: true } or NestedListField { IsSummary: true }),
            ("IsOrder", field is StringField { IsOrder: true } or NumberField { IsOrder: true }),
            ("IsHierarchy", field is ReferringField { IsHierarchy: true }),
            ("IsAlias", field.HoldsAliases),
            ("IsUnique", field is KeyField || field.Rules.OfType<DistinctRule>().Any()),
            ("IsIndexed", field is NumberField { IsIndexed: true }),
            ("IsUri", field is StringField { IsUri: true }),
            ("IsTransitive", field is InverseField { IsTransitive: true }),
        ];
        foreach ((string name, bool isSet) in flags)
        {
            if (isSet)
                yield return $"{name} = true";
        }

        if (field.IsSearched)
            yield return $"SearchBoost = {field.SearchBoost.ToString("R", CultureInfo.InvariantCulture)}D";
        if (field.IgnoresAliases)
            yield return "SearchesAliases = false";
        if (field is RecordField { Target: var target })
            yield return $"RecordType = typeof({schema.Records.First(record => record.Shape.Name == target).QualifiedName})";
        if (field is InverseField { InverseOf: { } reference })
            yield return $"InverseOf = \"{reference}\"";
        if (field is EnumField { Members: var members })
            yield return $"Members = [{string.Join(", ", members.Select(member => $"\"{member.Name}\""))}]";
    }

    private static string Properties(IEnumerable<string> properties)
    {
        string text = string.Join(", ", properties);
        return text.Length == 0 ? "" : $" {{ {text} }}";
    }

    /// <summary>Returns the IRI of a term. Terms of schema.org get the current form of its IRI.</summary>
    private static string IriOf(CorpusShape schema, string term)
    {
        string prefix = TermText.PrefixOf(term);
        string iri = schema.Vocabularies.First(vocabulary => vocabulary.Prefix == prefix).Iri;
        return (iri == "http://schema.org/" ? "https://schema.org/" : iri) + term.Substring(prefix.Length + 1);
    }

    private static string Call(FieldShape field)
    {
        string type = field is EnumField or ReferenceField ? $"<{field.Type}>" : "";
        return $"{CallUtf8(field)}visitor.Visit{KindOf(field)}{type}(\"{field.Name}\", {field.Name});";
    }

    /// <summary>Returns the start of the line of a text, which shows the string only if the UTF-8 is refused.</summary>
    private static string CallUtf8(FieldShape field)
    {
        string column = field.Name + "Column";
        string isNull = field switch
        {
            { IsOptional: false } => "false",
            TextField { KeepsEmpty: true } => $"!{column}.IsGiven(_row)",
            _ => $"{column}.Utf8(_row).IsEmpty",
        };
        return field is StringField ? $"if (!visitor.VisitUtf8(\"{field.Name}\", {column}.Utf8(_row), {isNull})) " : "";
    }

    /// <summary>
    /// Returns the kind of a field, which is also the name of its visitor method without the prefix <c>Visit</c>.
    /// </summary>
    private static string KindOf(FieldShape field) =>
        field switch
        {
            StringField => "Text",
            TextListField => "Texts",
            BooleanField => "Boolean",
            EnumField => "Enum",
            IntegerField => "Integer",
            UnsignedField => "Unsigned",
            DateField => "Date",
            InstantField => "Instant",
            DurationField => "Duration",
            DoubleField => "Double",
            DecimalField => "Decimal",
            ReferenceField => "Reference",
            ReferenceListField => "References",
            NestedListField => "Nested",
            ParentField => "Parent",
            InverseField => "Inverse",
            _ => throw new NotSupportedException(field.ToString()),
        };
}
