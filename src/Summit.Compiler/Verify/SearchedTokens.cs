using Summit.Compiler.Index.Search;
using Summit.Text;

namespace Summit.Compiler.Verify;

/// <summary>
/// Reads the words of the searched fields of a table from the decoded columns. The words are those of texts, of lists
/// of texts, of the labels of referenced records, and of the searched fields of nested records.
/// </summary>
/// <param name="corpus">The decoded corpus.</param>
internal sealed class SearchedTokens(DecodedCorpus corpus)
{
    private readonly byte[] _buffer = new byte[TermReader.BufferLength];
    private readonly Vocabulary _vocabulary = new();
    private readonly DecodedLanguages _languages = new(corpus);

    /// <summary>Reads the words of a table.</summary>
    public SearchWords Read(DecodedTable table)
    {
        FieldForm[] fields = Searched(table);
        var tokens = new TokenStream(fields.Length);
        for (int row = 0; row < table.RowCount; row++)
        {
            foreach (FieldForm field in fields)
            {
                if (row > 0)
                    AddField(table, row, field, tokens);
                tokens.EndField();
            }
        }

        return new SearchWords(tokens, _vocabulary, [.. fields.Select(field => field.SearchBoost)]);
    }

    private static FieldForm[] Searched(DecodedTable table) => [.. table.Fields.Where(field => field.SearchBoost > 0)];

    private void AddField(DecodedTable table, int row, FieldForm field, TokenStream tokens)
    {
        DecodedColumn column = table.Column(field);
        foreach (byte[] text in column.TextsOf(row))
            AddText(text, _languages.Of(table, row, field), tokens);
        foreach (int other in column.RowsOf(row))
            AddRow(corpus.Table(field.Target!), other, field, tokens);
    }

    private void AddRow(DecodedTable target, int row, FieldForm field, TokenStream tokens)
    {
        if (field.Form != ColumnForm.NestedRows)
        {
            if ((target.Fields.FirstOrDefault(other => other.IsLabel) ?? target.Key) is not { } label)
                return;
            foreach (byte[] text in target.Column(label).TextsOf(row))
                AddText(text, _languages.Of(target, row, label), tokens);
            return;
        }

        foreach (FieldForm inner in Searched(target))
            AddField(target, row, inner, tokens);
    }

    private void AddText(byte[] utf8, Language language, TokenStream tokens)
    {
        var reader = new TermReader(utf8, LanguageRules.Of(language), _buffer);
        while (reader.MoveNext())
            tokens.Add(_vocabulary.FormOf(ref reader, language));
    }
}
