using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Layout;

namespace Summit.Generator.Emit;

/// <summary>Emits the look-ups in the key table of a record type.</summary>
internal static class KeyEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Characters = "global::System.ReadOnlySpan<char>";
    private const string Names = "global::System.ReadOnlySpan<string>";
    private const string Rows = "global::System.Span<int>";
    private const string Lookup = "global::Summit.Lookup";
    private const string Services = "global::Summit.CompilerServices";

    /// <summary>Emits the look-up members into the open class of a table.</summary>
    public static void Emit(SourceWriter writer, FieldShape key, KeyLookup keys)
    {
        string names = keys.IsFolded
            ? KeyTables.FoldedNames.Name
            : $"{key.Name}{ColumnTables.ClassSuffix}.{LiteralSink.Page(ColumnTables.Utf8Bytes, 0)}";
        writer.Line(
            $"""
            internal static {Lookup}.KeyNames Names => {Services}.StoredKeys.Names(KeyText, Slots);

            private static {Bytes} KeyText => {names};

            """
        );
        if (keys.IsFolded)
            EmitFindFolded(writer, keys);
        else
            EmitFind(writer, keys);
        EmitFindRows(writer, keys);
    }

    /// <summary>
    /// Emits the look-up of several names at once. The reads of a direct table do not miss the cache, because the table
    /// is small, and a folded name is folded before it is hashed. Their look-ups do not overlap.
    /// </summary>
    private static void EmitFindRows(SourceWriter writer, KeyLookup keys)
    {
        const string Signature = $"internal static void FindRows({Names} names, {Rows} rows)";
        if (keys.Hash == KeyHashKind.Pilot && !keys.IsFolded)
        {
            string arguments = $"KeyText, MaxNameBytes, {(keys.IsAscii ? "true" : "false")}, Slots, Pilots";
            writer.Line(
                $"{Signature} => {Services}.UnsafePilotKeys.FindAll(names, rows, {arguments}, Seed, HashedPart);\n"
            );
            return;
        }

        writer.Line(
            $$"""
            {{Signature}}
            {
                for (int i = 0; i < names.Length; i++)
                    rows[i] = FindRow(global::System.MemoryExtensions.AsSpan(names[i]));
            }

            """
        );
    }

    /// <summary>
    /// Emits look-ups that respect case and accents. The UTF-16 look-up searches the name without transcoding first. If
    /// the table has names outside ASCII, a failed search is repeated with the name in UTF-8.
    /// </summary>
    private static void EmitFind(SourceWriter writer, KeyLookup keys)
    {
        string isAscii = keys.IsAscii ? "true" : "false";
        string otherwise = keys.IsAscii ? "" : " is var row and not 0 ? row : FindTranscoded(name)";
        writer.Line(
            $"""
            {SourceWriter.NotInlined}
            internal static int FindRow({Bytes} name) => {Find(keys, "KeyText, MaxNameBytes")};

            {SourceWriter.NotInlined}
            internal static int FindRow({Characters} name) => {Find(
                keys,
                $"KeyText, MaxNameBytes, {isAscii}"
            )}{otherwise};

            """
        );
        if (keys.IsAscii)
            return;
        writer.Line(
            $"""
            {SourceWriter.NotInlined}
            private static int FindTranscoded({Characters} name) => FindRow({Services}.StoredKeys.Transcode(name, stackalloc byte[MaxNameBytes]));

            """
        );
    }

    private static void EmitFindFolded(SourceWriter writer, KeyLookup keys) =>
        writer.Line(
            $"""
            internal static int FindRow({Bytes} name) => FindFolded({Services}.StoredKeys.Fold(name, stackalloc byte[MaxNameBytes]));

            internal static int FindRow({Characters} name) => FindFolded({Services}.StoredKeys.Fold(name, stackalloc byte[MaxNameBytes]));

            {SourceWriter.NotInlined}
            private static int FindFolded({Bytes} name) => {Find(keys, "KeyText, MaxNameBytes")};

            """
        );

    private static string Find(KeyLookup keys, string names) =>
        keys.Hash switch
        {
            KeyHashKind.Direct => $"{Services}.UnsafeDirectKeys.Find(name, {names}, Slots, Indexes, Multiplier, Shift)",
            _ => $"{Services}.UnsafePilotKeys.Find(name, {names}, Slots, Pilots, Seed, HashedPart)",
        };
}
