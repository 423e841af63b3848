namespace Summit.Generator.Emit;

/// <summary>Emits the members by which a record with a key is parsed as .NET values are.</summary>
internal static class ParseEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Characters = "global::System.ReadOnlySpan<char>";
    private const string Parser = "global::Summit.CompilerServices.RecordParser";
    private const string Provider = "global::System.IFormatProvider? provider";

    /// <summary>
    /// Emits the members into the open struct of a record type. If the type has members of the same names, the emitted
    /// members are explicit.
    /// </summary>
    /// <param name="writer">The output.</param>
    /// <param name="record">The name of the record type.</param>
    /// <param name="others">The names of other members of the type.</param>
    public static void Emit(SourceWriter writer, string record, IEnumerable<string> others)
    {
        if (others.Any(name => name is "Parse" or "TryParse"))
            EmitExplicit(writer, record);
        else
            EmitPublic(writer, record);
    }

    private static void EmitPublic(SourceWriter writer, string record) =>
        writer.Line(
            $"""
            /// <summary>Returns the record with a key or an alias.</summary>
            /// <param name="s">The key or the alias.</param>
            /// <param name="provider">Has no effect.</param>
            /// <exception cref="global::System.FormatException">There is no such record. The message suggests the nearest name.</exception>
            public static {record} Parse(string s, {Provider} = null) => {Parser}.Parse<{record}>(s);

            /// <inheritdoc cref="Parse(string, global::System.IFormatProvider?)"/>
            public static {record} Parse({Characters} s, {Provider} = null) => {Parser}.Parse<{record}>(s);

            /// <inheritdoc cref="Parse(string, global::System.IFormatProvider?)"/>
            public static {record} Parse({Bytes} utf8Text, {Provider} = null) => {Parser}.Parse<{record}>(utf8Text);

            /// <summary>Finds the record with a key or an alias. Allocates nothing.</summary>
            /// <param name="s">The key or the alias. Null is not one.</param>
            /// <param name="provider">Has no effect.</param>
            /// <param name="result">Receives the record, or the null record if there is no such record.</param>
            /// <returns>Whether there is such a record.</returns>
            public static bool TryParse(string? s, {Provider}, out {record} result) => {Parser}.TryParse(s, out result);

            /// <inheritdoc cref="TryParse(string?, global::System.IFormatProvider?, out {record})"/>
            public static bool TryParse({Characters} s, {Provider}, out {record} result) => {Parser}.TryParse(s, out result);

            /// <inheritdoc cref="TryParse(string?, global::System.IFormatProvider?, out {record})"/>
            public static bool TryParse({Bytes} utf8Text, {Provider}, out {record} result) => {Parser}.TryParse(utf8Text, out result);

            """
        );

    private static void EmitExplicit(SourceWriter writer, string record)
    {
        Emit("IParsable", "string", "string?");
        Emit("ISpanParsable", Characters, Characters);
        Emit("IUtf8SpanParsable", Bytes, Bytes);

        void Emit(string name, string parsed, string tried)
        {
            string parsable = $"global::System.{name}<{record}>";
            writer.Line(
                $"""
                static {record} {parsable}.Parse({parsed} text, {Provider}) => {Parser}.Parse<{record}>(text);

                static bool {parsable}.TryParse({tried} text, {Provider}, out {record} result) => {Parser}.TryParse(text, out result);

                """
            );
        }
    }
}
