using Summit.Compiler.Encode;
using Summit.Compiler.Schema;

namespace Summit.Generator.Emit;

/// <summary>Emits the key table of a record type: its data as literals, and the look-ups over it.</summary>
internal static class KeyEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Characters = "global::System.ReadOnlySpan<char>";
    private const string Words = "global::System.ReadOnlySpan<ulong>";
    private const string Lookup = "global::Summit.Lookup";
    private const string Services = "global::Summit.CompilerServices";

    /// <summary>Emits the members of the class of a table.</summary>
    public static void Emit(SourceWriter writer, FieldShape key, KeyTableData keys)
    {
        string names = keys.Folded is { } folded ? Literals.Utf8(folded) : $"{key.Name}Column.Names";
        writer.Line($"""

            internal static {Lookup}.KeyNames Names => {Services}.StoredKeys.Names(KeyText, Slots);

            private static {Bytes} KeyText => {names};

            // From the low bits up: row, length and offset of a name.
            private static {Words} Slots => {Literals.Words(keys.Hash.Slots)};

            """);
        EmitHash(writer, keys.Hash);
        if (keys.Folded is null)
            EmitFind(writer, keys);
        else
            EmitFindFolded(writer, keys);
    }

    private static void EmitHash(SourceWriter writer, KeyHashData hash) => writer.Line(hash switch
    {
        DirectHashData direct => $"""
            // A byte for each value of the hash: the index of its slot.
            private static {Words} Indexes => {Literals.Words(direct.Indexes)};

            """,
        PilotHashData pilot => $"""
            // 16 bits for each bucket of names: by them, all names of the bucket have slots of their own.
            private static {Words} Pilots => {Literals.Words(pilot.Pilots)};

            """,
        _ => throw new InvalidOperationException($"There is no emitter for {hash.GetType().Name}."),
    });

    /// <summary>A name that is not found as it is may still be the UTF-16 of one that is not ASCII, where there are such.</summary>
    private static void EmitFind(SourceWriter writer, KeyTableData keys)
    {
        string isAscii = keys.IsAscii ? "true" : "false";
        string otherwise = keys.IsAscii ? "" : " is var row and not 0 ? row : FindTranscoded(name)";
        writer.Line($"""
            {SourceWriter.NotInlined}
            internal static int FindRow({Bytes} name) => {Find(keys, $"KeyText, {keys.Longest}")};

            {SourceWriter.NotInlined}
            internal static int FindRow({Characters} name) => {Find(keys, $"KeyText, {keys.Longest}, {isAscii}")}{otherwise};
            """);
        if (keys.IsAscii)
            return;
        writer.Line($"""

            {SourceWriter.NotInlined}
            private static int FindTranscoded({Characters} name) => FindRow({Services}.StoredKeys.Transcode(name, stackalloc byte[{keys.Longest}]));
            """);
    }

    private static void EmitFindFolded(SourceWriter writer, KeyTableData keys) => writer.Line($"""
        internal static int FindRow({Bytes} name) => FindFolded({Services}.StoredKeys.Fold(name, stackalloc byte[{keys.Longest}]));

        internal static int FindRow({Characters} name) => FindFolded({Services}.StoredKeys.Fold(name, stackalloc byte[{keys.Longest}]));

        {SourceWriter.NotInlined}
        private static int FindFolded({Bytes} name) => {Find(keys, $"KeyText, {keys.Longest}")};
        """);

    private static string Find(KeyTableData keys, string names) => keys.Hash switch
    {
        DirectHashData direct => $"{Services}.UnsafeDirectKeys.Find(name, {names}, Slots, Indexes, {Literals.Word(direct.Multiplier)}, {direct.Shift})",
        PilotHashData pilot => $"{Services}.UnsafePilotKeys.Find(name, {names}, Slots, Pilots, {Literals.Word(pilot.Seed)}, {Lookup}.HashedPart.{pilot.Part})",
        _ => throw new InvalidOperationException($"There is no emitter for {keys.Hash.GetType().Name}."),
    };
}
