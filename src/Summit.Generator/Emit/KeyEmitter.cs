using Summit.Compiler.Encode;
using Summit.Compiler.Schema;

namespace Summit.Generator.Emit;

/// <summary>Emits the key table of a record type: its data as a struct of literals, and the look-ups over it.</summary>
internal static class KeyEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Characters = "global::System.ReadOnlySpan<char>";
    private const string Words = "global::System.ReadOnlySpan<ulong>";
    private const string Lookup = "global::Summit.Lookup";

    /// <summary>Emits the members of the class of a table.</summary>
    public static void Emit(SourceWriter writer, FieldShape key, KeyTableData keys)
    {
        string find = $"{Lookup}.NameLookup<KeyData>.Find{(keys.Folded is null ? "" : "Folded")}(name)";
        writer.Line($"""

            internal static {Lookup}.KeyNames Names => {Lookup}.KeyNames.Of<KeyData>();

            internal static int FindRow({Bytes} name) => {find};

            internal static int FindRow({Characters} name) => {find};

            """);
        string names = keys.Folded is { } folded ? Literals.Utf8(folded) : $"{key.Name}Column.Names";
        writer.Open($"private readonly struct KeyData : {Lookup}.IKeyData");
        writer.Line($"""
            public static {Bytes} Names => {names};

            public static int Longest => {keys.Longest};

            public static bool IsAscii => {Literals.Bool(keys.IsAscii)};

            // From the low bits up: row, length and offset of a name.
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
                    // A byte for each value of the hash: the index of its slot.
                    private static {Words} Indexes => {Literals.Words(direct.Indexes)};

                    """);
                EmitSlotOf(writer, $"DirectKeys.SlotOf(name, {Literals.Word(direct.Multiplier)}, {direct.Shift}, Indexes, Slots)");
                break;
            case PilotHashData pilot:
                writer.Line($"""
                    // 16 bits for each bucket of names: by them, all names of the bucket have slots of their own.
                    private static {Words} Pilots => {Literals.Words(pilot.Pilots)};

                    """);
                EmitSlotOf(writer, $"PilotKeys.SlotOf(name, {Literals.Word(pilot.Seed)}, {Lookup}.HashedPart.{pilot.Part}, Pilots, Slots)");
                break;
            default:
                throw new InvalidOperationException($"There is no emitter for {hash.GetType().Name}.");
        }
    }

    private static void EmitSlotOf(SourceWriter writer, string slot) => writer.Line($"""
        {SourceWriter.Inlined}
        public static ulong SlotOf({Bytes} name) => {Lookup}.{slot};

        {SourceWriter.Inlined}
        public static ulong SlotOf({Characters} name) => {Lookup}.{slot};
        """);
}
