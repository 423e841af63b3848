using Summit.Compiler.Schema;
using Summit.Generator.Schema;

namespace Summit.Generator.Emit;

/// <summary>
/// Emits static members that find records by value and count them as facets. The members depend only on the schema.
/// </summary>
/// <param name="schema">The corpus, which provides the names of other record types.</param>
/// <param name="writer">Receives the emitted members.</param>
internal sealed class QueryEmitter(CorpusDeclaration schema, SourceWriter writer)
{
    private const string Services = "global::Summit.CompilerServices";

    /// <summary>Emits the queries that <paramref name="field"/> adds to <paramref name="record"/>.</summary>
    public void Emit(RecordDeclaration record, FieldShape field)
    {
        string accessibility = record
            .Properties.First(property => property.Field == field.Name && !property.IsUtf8)
            .Accessibility;
        if (field.IsIndexed())
            EmitWith(record.Shape.Name, field, accessibility);
        if (field.HasRanges())
            EmitWithBetween(record.Shape.Name, field, accessibility);
        if (field.IsChoice())
            new ChoiceEmitter(writer, record.Shape, (ChoiceField)field, accessibility).Emit();
        if (field.IsFacet())
            EmitFacet(record.Shape.Name, (RecordField)field, accessibility);
    }

    private void EmitWith(string record, FieldShape field, string accessibility) =>
        writer.Line(
            $"""
            /// <summary>Returns the records whose <see cref="{field.Name}"/> is <paramref name="value"/>. The set combines with other sets.</summary>
            {accessibility} static global::Summit.RecordSet<{record}> {field.With()}({field.Type} value) => {Services}.StoredRecords.Set<{record}>({field.Name}Column.With({NumberOf(
                field,
                "value"
            )}));

            """
        );

    private void EmitWithBetween(string record, FieldShape field, string accessibility) =>
        writer.Line(
            $"""
            /// <summary>
            /// Returns the records whose <see cref="{field.Name}"/> is at least <paramref name="from"/> and below <paramref name="to"/>. The
            /// set combines with other sets.
            /// </summary>
            {accessibility} static global::Summit.RecordSet<{record}> {field.WithBetween()}({field.Type} from, {field.Type} to) => {Services}.StoredRecords.Set<{record}>({field.Name}Column.WithBetween({NumberOf(
                field,
                "from"
            )}, {NumberOf(field, "to")}));

            """
        );

    private void EmitFacet(string record, RecordField field, string accessibility)
    {
        RecordDeclaration source = schema.Records.First(other => other.Shape.Name == field.Target);
        string sourceType = source.QualifiedName;
        string reference = (field as InverseField)?.InverseOf ?? source.Shape.Parent!.Name;
        string isTransitive = field is InverseField { IsTransitive: true } ? "true" : "false";
        string facet = $"{field.Name}Facet";
        string counter = $"{Services}.FacetCounter<{record}, {sourceType}, {facet}>";
        if (source.Shape.Searched.Any())
            EmitFacetOfMatches(record, field, accessibility, sourceType, counter);
        writer.Line(
            $$"""
            /// <summary>
            /// Counts the records of <paramref name="among"/> that are in the <see cref="{{field.Name}}"/> of each {{record}}. Allocates
            /// nothing.
            /// </summary>
            /// <param name="among">The records to count.</param>
            /// <param name="counts">Receives a count for each {{record}}, by ordinal.</param>
            /// <exception cref="global::System.ArgumentException"><paramref name="counts"/> is shorter than the table of {{record}}.</exception>
            {{accessibility}} static void {{field.Count()}}(in global::Summit.RecordSet<{{sourceType}}> among, global::System.Span<int> counts) => {{counter}}.Count(among, counts);

            /// <summary>
            /// Finds the records of type {{record}} whose <see cref="{{field.Name}}"/> hold the most records of <paramref name="among"/>. A
            /// record that holds none of them is left out. Allocates nothing.
            /// </summary>
            /// <param name="among">The records to count.</param>
            /// <param name="top">Receives the records with their counts, highest count first, ties in table order.</param>
            /// <returns>The number of entries written to <paramref name="top"/>.</returns>
            {{accessibility}} static int {{field.TopBy()}}(in global::Summit.RecordSet<{{sourceType}}> among, global::System.Span<global::Summit.FacetCount<{{record}}>> top) => {{counter}}.Top(among, top);

            /// <summary>
            /// Returns a new array of the records of type {{record}} whose <see cref="{{field.Name}}"/> hold the most records of
            /// <paramref name="among"/>, highest count first, ties in table order. Allocates the array.
            /// </summary>
            /// <param name="among">The records to count.</param>
            /// <param name="count">The maximum number of entries.</param>
            /// <exception cref="global::System.ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
            {{accessibility}} static global::Summit.FacetCount<{{record}}>[] {{QueryNames.ToArray(
                field.TopBy()
            )}}(in global::Summit.RecordSet<{{sourceType}}> among, int count = 10) => {{counter}}.TopToArray(among, count);

            private readonly struct {{facet}} : {{Services}}.IFacet<{{record}}, {{sourceType}}>
            {
                public static bool IsTransitive => {{isTransitive}};

                public static global::Summit.Records.StoredRows Sources(int row) => {{field.Name}}Column.Rows(row);

                public static global::Summit.RecordList<{{record}}> Targets({{sourceType}} source) => {{Services}}.StoredRecords.List<{{record}}>(source.{{reference}});
            }

            """
        );
    }

    /// <summary>Emits the overloads of the facet for all records that match a query.</summary>
    private void EmitFacetOfMatches(
        string record,
        FieldShape field,
        string accessibility,
        string sourceType,
        string counter
    ) =>
        writer.Line(
            $"""
            /// <inheritdoc cref="{field.Count()}(in global::Summit.RecordSet{Cref(
                sourceType
            )}, global::System.Span{Cref("int")})"/>
            {accessibility} static void {field.Count()}(scoped global::Summit.MatchedSet<{sourceType}> among, global::System.Span<int> counts) => {counter}.Count(among, counts);

            /// <inheritdoc cref="{field.TopBy()}(in global::Summit.RecordSet{Cref(
                sourceType
            )}, global::System.Span{Cref($"global::Summit.FacetCount{Cref(record)}")})"/>
            {accessibility} static int {field.TopBy()}(scoped global::Summit.MatchedSet<{sourceType}> among, global::System.Span<global::Summit.FacetCount<{record}>> top) => {counter}.Top(among, top);

            /// <inheritdoc cref="{QueryNames.ToArray(
                field.TopBy()
            )}(in global::Summit.RecordSet{Cref(sourceType)}, int)"/>
            {accessibility} static global::Summit.FacetCount<{record}>[] {QueryNames.ToArray(
                field.TopBy()
            )}(scoped global::Summit.MatchedSet<{sourceType}> among, int count = 10) => {counter}.TopToArray(among, count);

            """
        );

    /// <summary>Returns a type argument in the syntax of a <c>cref</c>.</summary>
    private static string Cref(string type) => "{" + type + "}";

    /// <summary>Returns the expression that converts a value of a field to its stored number.</summary>
    private static string NumberOf(FieldShape field, string value) =>
        field switch
        {
            BooleanField => $"{value} ? 1 : 0",
            DateField => $"{value}.DayNumber",
            InstantField => $"{value}.UtcTicks",
            DurationField => $"{value}.Ticks",
            UnsignedField or RealField => value,
            _ => $"(long){value}",
        };
}
