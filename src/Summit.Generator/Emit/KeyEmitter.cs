using Summit.Compiler.Encode;
using Summit.Compiler.Schema;

namespace Summit.Generator.Emit;

/// <summary>Emits the key table of a record type: its data as a struct of literals, and the look-ups over it.</summary>
internal static class KeyEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Words = "global::System.ReadOnlySpan<ulong>";
    private const string Lookup = "global::Summit.Lookup";

    /// <summary>Emits the members of the class of a table.</summary>
    public static void Emit(SourceWriter writer, FieldShape key, KeyTableData keys)
    {
        string strategy = keys.Hash is DirectHashData ? "Direct" : "Pilot";
        string find = $"{Lookup}.{strategy}Keys<KeyData>.Find{(keys.Folded is null ? "" : "Folded")}(name)";
        writer.Line($"""

            internal static {Lookup}.KeyNames Names => {Lookup}.KeyNames.Of<KeyData>();

            internal static int FindRow({Bytes} name) => {find};

            internal static int FindRow(global::System.ReadOnlySpan<char> name) => {find};

            """);
        writer.Open($"private readonly struct KeyData : {Lookup}.I{strategy}KeyData");
        writer.Line($"""
            public static {Bytes} Names => {(keys.Folded is { } folded ? Literals.Utf8(folded) : $"{key.Name}Column.Names")};

            public static int Longest => {keys.Longest};

            public static bool IsAscii => {(keys.IsAscii ? "true" : "false")};

            // From the low bits up: row, length, mark and offset of a name.
            public static {Words} Slots => {Literals.Words(keys.Hash.Slots)};

            """);
        EmitHash(writer, keys.Hash);
        writer.Close();
    }

    private static void EmitHash(SourceWriter writer, KeyHashData hash)
    {
        switch (hash)
        {
            case DirectHashData direct:
                writer.Line($"""
                    public static ulong Multiplier => {Literals.Word(direct.Multiplier)};

                    public static int Shift => {direct.Shift};

                    // A byte for each value of the hash: the index of its slot.
                    public static {Words} Indexes => {Literals.Words(direct.Indexes)};
                    """);
                break;
            case PilotHashData pilot:
                writer.Line($"""
                    public static ulong Seed => {Literals.Word(pilot.Seed)};

                    // 16 bits for each bucket of names: by them, all names of the bucket have slots of their own.
                    public static {Words} Pilots => {Literals.Words(pilot.Pilots)};
                    """);
                break;
            default:
                throw new InvalidOperationException($"There is no emitter for {hash.GetType().Name}.");
        }
    }
}
