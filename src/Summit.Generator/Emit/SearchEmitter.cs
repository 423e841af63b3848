using Summit.Compiler;
using Summit.Compiler.Encode;

namespace Summit.Generator.Emit;

/// <summary>Emits a search index: each part of it a member of its own, so that what is not used is trimmed away.</summary>
internal static class SearchEmitter
{
    private const string Numbers = "global::System.ReadOnlySpan<ulong>";
    private const string Search = "global::Summit.Search";

    /// <summary>Emits the class of the index.</summary>
    public static void Emit(SourceWriter writer, SearchData data)
    {
        writer.Open("private static class SearchData");
        EmitIndex(writer, data);
        EmitLiteral(writer, "internal", "Signatures", data.Signatures);
        EmitLiteral(writer, "internal", "Winners", data.Winners);
        EmitPositions(writer, data.Positions, data.FirstGrouped);
        EmitPostings(writer, data.Postings);
        writer.Close();
    }

    private static void EmitIndex(SourceWriter writer, SearchData data)
    {
        writer.Line($"""
            // {data.WordCount - data.FirstWord} words in {data.RecordCount} records.
            internal static {Search}.SearchIndex Index => new(
                new({data.RecordCount}, {data.WordCount}, {data.FirstWord}, {data.FormCount}, {data.FieldCount}, {data.FirstGrouped}, (global::Summit.Language){(int)data.Language}),
                new({data.WordStarts.Bits}, {data.WordTerms.Bits}, {data.FormOffsets.Bits}, {data.FormWords.Bits}),
                Words,
                WordStarts,
                WordLengths,
                Signposts,
                WordTerms,
                Forms,
                FormOffsets,
                FormWords,
                Terms,
                RowImpacts,
                Dense);

            """);
        EmitText(writer, "Words", data.Words);
        EmitLiteral(writer, "private", "WordStarts", data.WordStarts.Words);
        EmitLiteral(writer, "private", "WordLengths", data.WordLengths);
        EmitLiteral(writer, "private", "Signposts", data.Signposts);
        EmitLiteral(writer, "private", "WordTerms", data.WordTerms.Words);
        EmitText(writer, "Forms", data.Forms);
        EmitLiteral(writer, "private", "FormOffsets", data.FormOffsets.Words);
        EmitLiteral(writer, "private", "FormWords", data.FormWords.Words);
        EmitLiteral(writer, "private", "Terms", data.Terms);
        EmitLiteral(writer, "private", "RowImpacts", data.RowImpacts);
        EmitLiteral(writer, "private", "Dense", data.Dense);
    }

    private static void EmitPositions(SourceWriter writer, PositionData data, int firstGrouped)
    {
        writer.Line($"""
            internal static {Search}.PositionIndex Positions => new(PositionStarts, DenseRanks, PositionPairs, FieldEnds, {data.FieldEnds.Bits}, {firstGrouped});

            internal static {Numbers} PositionPage(int page) => {Choice("PositionPage", data.Pages.Count, "default")};

            """);
        EmitLiteral(writer, "private", "PositionStarts", data.Starts);
        EmitLiteral(writer, "private", "DenseRanks", data.DenseRanks);
        EmitLiteral(writer, "private", "PositionPairs", data.Pairs);
        EmitLiteral(writer, "private", "FieldEnds", data.FieldEnds.Words);
        for (int page = 0; page < data.Pages.Count; page++)
            EmitLiteral(writer, "private", $"PositionPage{page}", data.Pages[page]);
    }

    private static void EmitPostings(SourceWriter writer, EquatableArray<EquatableArray<ulong>> pages)
    {
        writer.Line($"""
            internal static {Search}.PostingPage Postings(int page) => new({Choice("PostingPage", pages.Count, "default")});

            """);
        for (int page = 0; page < pages.Count; page++)
            EmitLiteral(writer, "private", $"PostingPage{page}", pages[page]);
    }

    private static string Choice(string name, int count, string none) => count switch
    {
        0 => none,
        1 => name + "0",
        _ => $"page switch {{ {string.Concat(Enumerable.Range(0, count - 1).Select(page => $"{page} => {name}{page}, "))}_ => {name}{count - 1} }}",
    };

    private static void EmitText(SourceWriter writer, string name, EquatableArray<byte> utf8) =>
        writer.Line($"private static global::System.ReadOnlySpan<byte> {name} => {Literals.Utf8(utf8)};\n");

    private static void EmitLiteral(SourceWriter writer, string accessibility, string name, EquatableArray<ulong> words) =>
        writer.Line($"{accessibility} static {Numbers} {name} => {Literals.Words(words)};\n");
}
