using Microsoft.CodeAnalysis.Text;
using Summit.Compiler.Schema;
using Summit.Generator.Schema;

namespace Summit.Generator.Emit;

/// <summary>
/// Emits the members of a record type. The members depend only on the schema, so errors in the YAML never remove them.
/// <see cref="TableEmitter"/> emits the data that they read.
/// </summary>
internal static class RecordEmitter
{
    private const string Services = "global::Summit.CompilerServices";
    private const string Reals = Services + ".StoredReals";

    /// <summary>Returns the emitted file of a record type.</summary>
    /// <param name="schema">The corpus of the record type.</param>
    /// <param name="record">The record type.</param>
    public static SourceText Emit(CorpusDeclaration schema, RecordDeclaration record)
    {
        string name = record.Shape.Name;
        var writer = new SourceWriter(nullable: true);
        writer.Namespace(record.Namespace);
        EmitAttributes(writer, record);
        writer.Open($"partial struct {name} : {Interfaces(record)}");
        EmitHandle(writer, name);
        foreach (PropertyDeclaration property in record.Properties)
            EmitProperty(writer, record.Shape.Field(property.Field)!, property);
        var queries = new QueryEmitter(schema, writer);
        foreach (FieldShape field in record.Shape.Fields)
            queries.Emit(record, field);
        EmitText(writer, record.Shape);
        EmitInterfaces(writer, schema.Shape, record.Shape);
        if (record.Shape.Key is not null)
            ParseEmitter.Emit(writer, name, record.Shape.OtherMembers);
        VisitEmitter.Emit(writer, schema, record);
        writer.Close();
        return writer.ToSourceText();
    }

    /// <summary>Emits the attributes by which serializers and binders know a record type.</summary>
    private static void EmitAttributes(SourceWriter writer, RecordDeclaration record)
    {
        string name = record.Shape.Name;
        bool isKeyed = record.Shape.Key is not null;
        string factory = isKeyed ? "KeyedRecordJsonFactory" : "RecordJsonFactory";
        if (!record.HasJsonConverter)
            writer.Line(
                $"[global::System.Text.Json.Serialization.JsonConverter(typeof({Services}.{factory}<{name}>))]"
            );
        if (isKeyed && !record.HasTypeConverter)
            writer.Line(
                $"[global::System.ComponentModel.TypeConverter(typeof({Services}.RecordTypeConverter<{name}>))]"
            );
    }

    private static string Interfaces(RecordDeclaration record)
    {
        string name = record.Shape.Name;
        string interfaces = record.Shape.Key is null
            ? $"global::Summit.IVisitableRecord<{name}>"
            : $"global::Summit.IKeyedRecord<{name}>, global::Summit.IVisitableRecord<{name}>";
        if (record.Shape.Searched.Any())
            interfaces += $", global::Summit.ISearchableRecord<{name}>";
        return OrderOf(record.Shape) is { } order
            ? $"{interfaces}, global::Summit.IOrderedRecord<{name}, {order.Type}>"
            : interfaces;
    }

    /// <summary>
    /// Returns the first order field that supports range queries: a field that is required and neither an enum nor a
    /// text. Returns null if there is none, and for nested records, which are ordered by their parents.
    /// </summary>
    private static FieldShape? OrderOf(RecordShape shape) =>
        shape.Parent is null
            ? shape.Order.FirstOrDefault(field => !field.IsOptional && field is not (EnumField or StringField))
            : null;

    /// <summary>Emits the members that every record type has.</summary>
    public static void EmitHandle(SourceWriter writer, string name) =>
        writer.Line(
            $"""
            private readonly int _row;

            private {name}(int row) => _row = row;

            /// <inheritdoc/>
            public int Ordinal => _row - 1;

            /// <inheritdoc/>
            public bool IsNull => _row == 0;

            /// <inheritdoc/>
            public bool Equals({name} other) => _row == other._row;

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {name} other && _row == other._row;

            /// <inheritdoc/>
            public override int GetHashCode() => _row;

            /// <summary>Compares the positions of two records in their table. The null record comes first.</summary>
            public int CompareTo({name} other) => _row.CompareTo(other._row);

            /// <summary>Returns whether both are the same record.</summary>
            public static bool operator ==({name} left, {name} right) => left._row == right._row;

            /// <summary>Returns whether the records differ.</summary>
            public static bool operator !=({name} left, {name} right) => left._row != right._row;

            /// <summary>Returns whether the left record comes before the right record in the table.</summary>
            public static bool operator <({name} left, {name} right) => left._row < right._row;

            /// <summary>Returns whether the left record comes before the right record in the table, or is the same record.</summary>
            public static bool operator <=({name} left, {name} right) => left._row <= right._row;

            /// <summary>Returns whether the left record comes after the right record in the table.</summary>
            public static bool operator >({name} left, {name} right) => left._row > right._row;

            /// <summary>Returns whether the left record comes after the right record in the table, or is the same record.</summary>
            public static bool operator >=({name} left, {name} right) => left._row >= right._row;

            """
        );

    private static void EmitProperty(SourceWriter writer, FieldShape field, PropertyDeclaration property)
    {
        string value = property.IsUtf8 ? $"{field.Name}Column.Utf8(_row)" : ValueOf(field);
        writer.Line(
            $$"""
            {{property.Accessibility}} partial {{property.Type}} {{property.Name}}
            {
                {{SourceWriter.Inlined}}
                get => {{value}};
            }

            """
        );
    }

    /// <summary>Returns the expression that reads a field from its column.</summary>
    private static string ValueOf(FieldShape field)
    {
        string column = field.Name + "Column";
        string code = $"{column}.Code(_row) == 0 ? null : ";
        string number = $"{column}.Value(_row)";
        return field switch
        {
            TextField { KeepsEmpty: true } => OrNull($"!{column}.IsGiven(_row) ? null : ", $"{column}.Text(_row)"),
            StringField => OrNull($"{column}.Utf8(_row).IsEmpty ? null : ", $"{column}.Text(_row)"),
            TextListField => $"{column}.Texts(_row)",
            BooleanField => OrNull(code, $"{number} != 0"),
            UnsignedField => OrNull(code, $"unchecked((ulong){number})"),
            IntegerField or EnumField => OrNull(code, $"({field.Type}){number}"),
            DoubleField { IsIndexed: true } => OrNull(
                code,
                $"{Reals}.Double({column}.Values, (int){column}.Code(_row))"
            ),
            DecimalField { IsIndexed: true } => OrNull(
                code,
                $"{Reals}.Decimal({column}.Values, (int){column}.Code(_row))"
            ),
            DoubleField => Given($"{Reals}.HasDouble({column}.Reals, _row)", $"{Reals}.Double({column}.Reals, _row)"),
            DecimalField => Given(
                $"{Reals}.HasDecimal({column}.Reals, _row)",
                $"{Reals}.Decimal({column}.Reals, _row)"
            ),
            DateField => OrNull(code, $"global::System.DateOnly.FromDayNumber((int){number})"),
            InstantField => OrNull(code, $"{Services}.StoredNumbers.Instant({number}, {column}.OffsetMinutes(_row))"),
            DurationField => OrNull(code, $"new global::System.TimeSpan({number})"),
            ReferenceField when field.IsOptional => $"{Services}.StoredRecords.RecordOrNull<{field.Type}>({number})",
            ReferenceField or ParentField => $"{Services}.StoredRecords.Record<{field.Type}>({number})",
            InverseField => $"{Services}.StoredRecords.Set<{ElementOf(field)}>({column}.Rows(_row))",
            _ => $"{Services}.StoredRecords.List<{ElementOf(field)}>({column}.Rows(_row))",
        };

        string OrNull(string absent, string value) => field.IsOptional ? absent + value : value;

        string Given(string isGiven, string value) => field.IsOptional ? $"{isGiven} ? {value} : null" : value;
    }

    /// <summary>Returns the type argument of a list or a set of records.</summary>
    private static string ElementOf(FieldShape field)
    {
        int start = field.Type.IndexOf('<') + 1;
        return field.Type.Substring(start, field.Type.LastIndexOf('>') - start);
    }

    private static void EmitText(SourceWriter writer, RecordShape shape)
    {
        string typeAndOrdinal =
            $"\"{shape.Name} \" + Ordinal.ToString(global::System.Globalization.CultureInfo.InvariantCulture)";
        string otherwise = shape.Key?.Name ?? $"(IsNull ? \"\" : {typeAndOrdinal})";
        string text = shape.Label switch
        {
            null => otherwise,
            { IsOptional: true } label => $"{label.Name} ?? {otherwise}",
            { } label => label.Name,
        };
        writer.Line(
            $"""
            /// <summary>Returns {SummaryOfText(shape)}. Empty for the null record.</summary>
            public override string ToString() => {text};

            """
        );
    }

    private static string SummaryOfText(RecordShape shape)
    {
        string otherwise = shape.Key is null ? "the type and the ordinal" : "the key";
        return shape.Label switch
        {
            null => otherwise,
            { IsOptional: true } => $"the label, or {otherwise} if there is no label",
            _ => "the label",
        };
    }

    private static void EmitInterfaces(SourceWriter writer, CorpusShape corpus, RecordShape shape)
    {
        string record = $"global::Summit.IRecord<{shape.Name}>";
        writer.Line($"static int {record}.TableCount => TableData.Count;\n");
        writer.Line($"static string {record}.TableKeyField => \"{shape.Key?.Name}\";\n");
        writer.Line($"static int {record}.TableLayoutVersion => TableData.LayoutVersion;\n");
        writer.Line($"static {shape.Name} {record}.FromRow(int row) => new(row);\n");
        if (shape.Key?.Name != "Key")
            writer.Line($"string {record}.Key => {shape.Key?.Name ?? "\"\""};\n");
        string keyUtf8 = shape.Key is null ? "default" : $"{shape.Key.Name}Column.Utf8(_row)";
        writer.Line($"global::System.ReadOnlySpan<byte> {record}.KeyUtf8 => {keyUtf8};\n");
        if (shape.Key is { } key)
        {
            string keyed = $"global::Summit.IKeyedRecord<{shape.Name}>";
            writer.Line($"static global::Summit.Lookup.KeyNames {keyed}.TableNames => TableData.Names;\n");
            writer.Line(
                $"static int {keyed}.FindRow(global::System.ReadOnlySpan<byte> name) => TableData.FindRow(name);\n"
            );
            writer.Line(
                $"static int {keyed}.FindRow(global::System.ReadOnlySpan<char> name) => TableData.FindRow(name);\n"
            );
            writer.Line(
                $"static void {keyed}.FindRows(global::System.ReadOnlySpan<string> names, global::System.Span<int> rows) => TableData.FindRows(names, rows);\n"
            );
        }

        if (shape.Searched.Any())
            SearchEmitter.EmitInterface(
                writer,
                shape.Name,
                string.Join("\\n", shape.Searched.Select(field => field.Name)),
                corpus.HasSynonyms
            );
        if (OrderOf(shape) is { } order)
            writer.Line(
                $"{order.Type} global::Summit.IOrderedRecord<{shape.Name}, {order.Type}>.TableOrder => {order.Name};\n"
            );
    }
}
