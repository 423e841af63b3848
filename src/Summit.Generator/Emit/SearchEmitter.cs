using Summit.Compiler.Model;
using Summit.Layout;

namespace Summit.Generator.Emit;

/// <summary>
/// Emits a search index: its numbers and tables, and one member per reader that opens the reader over its tables.
/// </summary>
internal static class SearchEmitter
{
    private const string Search = "global::Summit.Search";
    private const string Rules = "global::Summit.Text.LanguageRules";
    private const string Unsafe = "global::Summit.CompilerServices.UnsafeSearch";

    /// <summary>Emits the class of the index.</summary>
    public static void Emit(SourceWriter writer, StoredData data)
    {
        writer.Open($"private static class {SearchTables.ClassName}");
        writer.Line(
            $"""
            internal static {Search}.SearchIndex {SearchTables.Index.Name} => {Unsafe}.Index(
                textLanguage: {Rules}.{LanguageOf(data)},
                {LiteralSink.Arguments(SearchTables.Index)});

            internal static {Search}.PositionIndex {SearchTables.Positions.Name} => {Unsafe}.Positions(
                {LiteralSink.Arguments(SearchTables.Positions)});

            """
        );
        LiteralSink.Write(writer, data);
        writer.Close();
    }

    /// <summary>
    /// Returns the language of an index, whose rules the emitted code names: a trimmed program contains the stemmers of
    /// the named languages only.
    /// </summary>
    private static Language LanguageOf(StoredData data) =>
        (Language)data.Numbers.Single(number => number.Number == SearchTables.TextLanguage).Value;

    /// <summary>Emits the members of <c>ISearchableRecord</c>. Each part of the index has its own member.</summary>
    public static void EmitInterface(SourceWriter writer, string record, string fieldNames)
    {
        string searchable = $"global::Summit.ISearchableRecord<{record}>";
        writer.Line(
            $"""
            static {Search}.SearchIndex {searchable}.SearchIndex => SearchData.Index;

            static global::System.ReadOnlySpan<ulong> {searchable}.SearchSignatures => SearchData.WordSignatures;

            static {Search}.PackedTable {searchable}.SearchCompletionTree => {Unsafe}.Packed(SearchData.CompletionTree, SearchData.CompletionTreeBits);

            static {Search}.PositionIndex {searchable}.SearchPositions => SearchData.Positions;

            static {Search}.StoredPage {searchable}.SearchPostingPage(int page) => {Unsafe}.Page(SearchData.PostingPage(page));

            static {Search}.StoredPage {searchable}.SearchPositionPage(int page) => {Unsafe}.Page(SearchData.PositionPage(page));

            static global::System.ReadOnlySpan<byte> {searchable}.SearchFieldNames => "{fieldNames}"u8;

            """
        );
    }
}
