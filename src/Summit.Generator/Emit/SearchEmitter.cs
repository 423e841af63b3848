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
    private const string RulesField = "EmittedRules";
    private const string Unsafe = "global::Summit.CompilerServices.UnsafeSearch";

    /// <summary>Emits the class of the index.</summary>
    public static void Emit(SourceWriter writer, StoredData data)
    {
        writer.Open($"private static class {SearchTables.ClassName}");
        writer.Line(
            $"""
            internal static {Search}.SearchIndex {SearchTables.Index.Name} => {Unsafe}.Index(
                textLanguage: {LanguagesOf(data)},
                {LiteralSink.Arguments(SearchTables.Index)});

            internal static {Search}.PositionIndex {SearchTables.Positions.Name} => {Unsafe}.Positions(
                {LiteralSink.Arguments(SearchTables.Positions)});

            """
        );
        EmitRules(writer, LanguagesIn(data));
        LiteralSink.Write(writer, data);
        writer.Close();
    }

    /// <summary>
    /// Returns the expression of the rules of an index. It names its languages, so that a trimmed program contains only
    /// their stemmers. The rules of several languages are a field, which is assigned once.
    /// </summary>
    private static string LanguagesOf(StoredData data) =>
        LanguagesIn(data) is { Length: > 1 } ? RulesField : $"{Rules}.{LanguagesIn(data).FirstOrDefault()}";

    private static Language[] LanguagesIn(StoredData data)
    {
        long bits = data.Numbers.Single(number => number.Number == SearchTables.TextLanguages).Value;
        return
        [
            .. ((Language[])Enum.GetValues(typeof(Language))).Where(language => ((bits >> (int)language) & 1) != 0),
        ];
    }

    private static void EmitRules(SourceWriter writer, Language[] languages)
    {
        if (languages.Length > 1)
            writer.Line(
                $"private static readonly {Rules} {RulesField} = {Rules}.Mixed({string.Join(", ", languages.Select(language => $"{Rules}.{language}"))});\n"
            );
    }

    /// <summary>Emits the members of <c>ISearchableRecord</c>. Each part of the index has its own member.</summary>
    /// <param name="writer">Receives the members.</param>
    /// <param name="record">The name of the record type.</param>
    /// <param name="fieldNames">The names of the searched fields, as the text of a C# literal.</param>
    /// <param name="hasSynonyms">Whether the corpus has synonyms. Without synonyms, the interface returns none.</param>
    public static void EmitInterface(SourceWriter writer, string record, string fieldNames, bool hasSynonyms)
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
        if (hasSynonyms)
            writer.Line(
                $"static global::System.ReadOnlySpan<byte> {searchable}.SearchSynonyms => SearchData.Synonyms;\n"
            );
    }
}
