using Summit.Compiler.Schema;

namespace Summit.Generator.Emit;

/// <summary>Emits static members that count records by the value of an indexed enum or truth value.</summary>
/// <param name="writer">Receives the emitted members.</param>
/// <param name="shape">The record type.</param>
/// <param name="field">The field.</param>
/// <param name="accessibility">The accessibility of the members.</param>
internal sealed class ChoiceEmitter(SourceWriter writer, RecordShape shape, ChoiceField field, string accessibility)
{
    private const string Services = "global::Summit.CompilerServices";

    private string Count => $"global::Summit.ValueCount<{field.Type}>";

    private string Set => $"global::Summit.RecordSet<{shape.Name}>";

    private string Matches => $"global::Summit.MatchedSet<{shape.Name}>";

    private string CountToArray => QueryNames.ToArray(field.CountBy());

    private string Choice => $"{field.Name}Choice";

    private string Counter => $"{Services}.ChoiceCounter<{shape.Name}, {field.Type}, {Choice}>";

    /// <summary>Emits the members.</summary>
    public void Emit()
    {
        EmitQueries();
        if (shape.Searched.Any())
            EmitQueriesOfMatches();
        string[] values = [.. Values().Select(Literals.Long)];
        writer.Line(
            $$"""
            private readonly struct {{Choice}} : {{Services}}.IChoice<{{shape.Name}}, {{field.Type}}>
            {
                private static global::System.ReadOnlySpan<long> Numbers => [{{string.Join(", ", values)}}];

                public static int ValueCount => {{values.Length}};

                public static {{field.Type}} ValueAt(int index) => {{(
                    field is BooleanField ? "Numbers[index] != 0" : $"unchecked(({field.Type})Numbers[index])"
                )}};

                public static global::Summit.RecordSet<{{shape.Name}}> With({{field.Type}} value) => {{shape.Name}}.{{field.With()}}(value);
            }

            """
        );
    }

    private void EmitQueries() =>
        writer.Line(
            $"""
            /// <summary>
            /// Counts the records of <paramref name="among"/> by their <see cref="{field.Name}"/>. Records without a value are in no
            /// count. Allocates nothing.
            /// </summary>
            /// <param name="among">The records to count.</param>
            /// <param name="counts">Receives every value with its count, in the order of declaration.</param>
            /// <returns>The number of values.</returns>
            /// <exception cref="global::System.ArgumentException"><paramref name="counts"/> is shorter than the number of values.</exception>
            {accessibility} static int {field.CountBy()}(in {Set} among, global::System.Span<{Count}> counts) => {Counter}.Count(among, counts);

            /// <summary>
            /// Finds the values of <see cref="{field.Name}"/> that most records of <paramref name="among"/> have. Values that no
            /// record has are left out. Allocates nothing.
            /// </summary>
            /// <param name="among">The records to count.</param>
            /// <param name="top">Receives the values with their counts, highest count first, ties in the order of declaration.</param>
            /// <returns>The number of entries written to <paramref name="top"/>.</returns>
            {accessibility} static int {field.TopBy()}(in {Set} among, global::System.Span<{Count}> top) => {Counter}.Top(among, top);

            /// <summary>
            /// Returns a new array of every value of <see cref="{field.Name}"/> with the number of records of
            /// <paramref name="among"/> that have it, in the order of declaration. Allocates the array.
            /// </summary>
            /// <param name="among">The records to count.</param>
            {accessibility} static {Count}[] {CountToArray}(in {Set} among) => {Counter}.CountToArray(among);

            """
        );

    /// <summary>Emits the overloads for all records that match a query.</summary>
    private void EmitQueriesOfMatches() =>
        writer.Line(
            $"""
            /// <inheritdoc cref="{field.CountBy()}(in {Cref(Set)}, global::System.Span{Cref($"<{Count}>")})"/>
            {accessibility} static int {field.CountBy()}(scoped {Matches} among, global::System.Span<{Count}> counts) => {Counter}.Count(among, counts);

            /// <inheritdoc cref="{field.TopBy()}(in {Cref(Set)}, global::System.Span{Cref($"<{Count}>")})"/>
            {accessibility} static int {field.TopBy()}(scoped {Matches} among, global::System.Span<{Count}> top) => {Counter}.Top(among, top);

            /// <inheritdoc cref="{CountToArray}(in {Cref(Set)})"/>
            {accessibility} static {Count}[] {CountToArray}(scoped {Matches} among) => {Counter}.CountToArray(among);

            """
        );

    /// <summary>Returns a type in the syntax of a <c>cref</c>.</summary>
    private static string Cref(string type) => type.Replace('<', '{').Replace('>', '}');

    /// <summary>
    /// Returns the values of the type as numbers, in the order of declaration. Members with the same value are one value.
    /// </summary>
    private IEnumerable<long> Values() =>
        field is EnumField { Members: var members } ? members.Select(member => member.Value).Distinct() : [0, 1];
}
