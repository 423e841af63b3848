using System.Text;
using Summit.Compiler.Index.Search;
using Summit.Layout;

namespace Summit.Compiler.Verify;

/// <summary>
/// Reads the words of the searched fields of a table from the decoded columns. The words are those of texts, of lists
/// of texts, of the labels and aliases of referenced records, of the searched fields of nested records, and of synonyms.
/// </summary>
/// <param name="corpus">The decoded corpus.</param>
internal sealed class SearchedTokens(DecodedCorpus corpus)
{
    private readonly SynonymRules _synonyms = new(GroupsOf(corpus), corpus.Shape.Language);
    private readonly DecodedLanguages _languages = new(corpus);

    /// <summary>Reads the words of a table.</summary>
    public SearchWords Read(DecodedTable table)
    {
        FieldForm[] fields = Searched(table);
        var words = new TextTokens(new TokenStream(fields.Length), new Vocabulary(), _synonyms);
        for (int row = 0; row < table.RowCount; row++)
        {
            foreach (FieldForm field in fields)
            {
                if (row > 0)
                    AddField(table, row, field, [field], words);
                words.Tokens.EndField();
            }
        }

        return new SearchWords(
            CompoundJoiner.Join(words.Tokens, words.Vocabulary),
            words.Vocabulary,
            [.. fields.Select(field => field.SearchBoost)]
        )
        {
            Synonyms = corpus.Shape.HasSynonyms ? _synonyms : null,
        };
    }

    /// <summary>Returns the groups of synonyms of a corpus, in the order of the tables and rows.</summary>
    private static IEnumerable<SynonymGroup> GroupsOf(DecodedCorpus corpus)
    {
        foreach (DecodedTable table in corpus.Tables.Where(static table => table.Fields.Any(field => field.IsSynonyms)))
        {
            FieldForm[] fields = [.. table.Fields.Where(static field => field.IsSynonyms)];
            for (int row = TableLayout.FirstRow; row < table.RowCount; row++)
            {
                int current = row;
                yield return SynonymGroup.Of(
                    fields
                        .SelectMany(
                            field => table.Column(field).TextsOf(current),
                            static (field, text) => (field.SynonymDirection, Text: Encoding.UTF8.GetString(text))
                        )
                        .ToLookup(static item => item.SynonymDirection, static item => item.Text)
                );
            }
        }
    }

    private static FieldForm[] Searched(DecodedTable table) => [.. table.Fields.Where(field => field.SearchBoost > 0)];

    /// <summary>Adds the words of a field.</summary>
    /// <param name="table">The table of the field.</param>
    /// <param name="row">The row.</param>
    /// <param name="field">The field.</param>
    /// <param name="path">The searched field, the fields of nested records, and the field itself. Each can exclude
    /// aliases and synonyms.</param>
    /// <param name="words">Receives the words.</param>
    private void AddField(DecodedTable table, int row, FieldForm field, FieldForm[] path, TextTokens words)
    {
        DecodedColumn column = table.Column(field);
        foreach (byte[] utf8 in column.TextsOf(row))
        {
            var text = new TextInLanguage(utf8, _languages.Of(table, row, field));
            if (field == SearchedName(table))
                AddNames(text, AliasesOf(table, row, static other => other.SearchBoost == 0), path, words);
            else
                words.Add(text, !path.Any(static part => part.IgnoresSynonyms));
        }

        foreach (int other in column.RowsOf(row))
            AddRow(corpus.Table(field.Target!), other, field, path, words);
    }

    private void AddRow(DecodedTable target, int row, FieldForm field, FieldForm[] path, TextTokens words)
    {
        if (field.Form != ColumnForm.NestedRows)
        {
            foreach (TextInLanguage label in LabelsOf(target, row))
                AddNames(label, AliasesOf(target, row, static _ => true), path, words);
            return;
        }

        foreach (FieldForm inner in Searched(target))
            AddField(target, row, inner, [.. path, inner], words);
    }

    private static void AddNames(
        TextInLanguage label,
        IEnumerable<TextInLanguage> aliases,
        FieldForm[] path,
        TextTokens words
    ) =>
        words.AddNames(
            label,
            !path.Any(static part => part.IgnoresSynonyms),
            path.Any(static part => part.IgnoresAliases) ? [] : aliases
        );

    private static FieldForm? SearchedName(DecodedTable table) =>
        Array.Find(table.Fields, static field => field is { IsLabel: true, SearchBoost: > 0 })
        ?? (table.Key is { SearchBoost: > 0 } key ? key : null);

    private IEnumerable<TextInLanguage> LabelsOf(DecodedTable table, int row) =>
        (Array.Find(table.Fields, static field => field.IsLabel) ?? table.Key) is { } label
            ? table.LabelsOf(row).Select(text => new TextInLanguage(text, _languages.Of(table, row, label)))
            : [];

    private IEnumerable<TextInLanguage> AliasesOf(DecodedTable table, int row, Func<FieldForm, bool> isWanted)
    {
        foreach (FieldForm field in table.Fields.Where(field => field.IsAlias && isWanted(field)))
        {
            foreach (byte[] text in table.Column(field).TextsOf(row))
                yield return new TextInLanguage(text, _languages.Of(table, row, field));
            foreach (int nested in table.Column(field).RowsOf(row))
            {
                foreach (TextInLanguage label in LabelsOf(corpus.Table(field.Target!), nested))
                    yield return label;
            }
        }
    }
}
