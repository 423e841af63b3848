using System.Text;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Reads the words of the searched fields of a table. A text field contributes its text, a list field its texts, a
/// reference the labels of the records that it names, and a list of nested records their searched fields. A label
/// contributes the aliases of its record as well.
/// </summary>
/// <param name="corpus">The bound corpus.</param>
internal sealed class SearchTexts(BoundCorpus corpus)
{
    /// <summary>
    /// The number of records that one thread reads as a block. A larger block meets fewer words for the first time.
    /// </summary>
    private const int BlockLength = 2048;

    private readonly AliasTexts _aliases = new(corpus.Shape);
    private readonly TextLanguages _languages = new(corpus.Shape);
    private readonly Lazy<SynonymRules> _synonyms = new(() =>
        new SynonymRules(SynonymGroup.Of(corpus), corpus.Shape.Language)
    );

    /// <summary>
    /// Reads the words of <paramref name="table"/>. Returns null if there are more than <paramref name="maxWords"/>
    /// words.
    /// </summary>
    public SearchWords? Read(BoundTable table, int maxWords)
    {
        FieldShape[] fields = [.. table.Shape.Searched];
        var blocks = new TextTokens[(table.Records.Count + BlockLength - 1) / BlockLength];
        Parallel.For(0, blocks.Length, index => blocks[index] = Read(table, fields, index * BlockLength, maxWords));
        if (blocks.Sum(block => (long)block.Tokens.Count) > maxWords)
            return null;

        // Merge the blocks in order, so that words get the same numbers as in a sequential read.
        var tokens = new TokenStream(fields.Length);
        var vocabulary = new Vocabulary();
        EndFields(tokens);
        foreach (TextTokens block in blocks)
            tokens.Add(block.Tokens, vocabulary.Add(block.Vocabulary));
        return new SearchWords(
            CompoundJoiner.Join(tokens, vocabulary),
            vocabulary,
            [.. fields.Select(field => field.SearchBoost)]
        )
        {
            Synonyms = corpus.Shape.HasSynonyms ? _synonyms.Value : null,
        };
    }

    private TextTokens Read(BoundTable table, FieldShape[] fields, int first, int maxWords)
    {
        var words = new TextTokens(new TokenStream(fields.Length), new Vocabulary(), _synonyms.Value);
        int end = Math.Min(first + BlockLength, table.Records.Count);
        for (int ordinal = first; ordinal < end && words.Tokens.Count <= maxWords; ordinal++)
        {
            foreach (FieldShape field in fields)
            {
                AddField(table.Shape, table.Records[ordinal], field, FieldNames.Of(field), words);
                words.Tokens.EndField();
            }
        }

        return words;
    }

    /// <summary>Ends the fields of row 0. Row 0 is the null record, which has no words.</summary>
    private static void EndFields(TokenStream tokens)
    {
        for (int field = 0; field < tokens.FieldCount; field++)
            tokens.EndField();
    }

    private void AddField(RecordShape shape, BoundRecord record, FieldShape field, FieldNames names, TextTokens words)
    {
        FieldValue value = record.Values[field.Index];
        switch (field)
        {
            case TextListField:
                foreach (string text in value.Texts)
                    AddText(text, _languages.Of(record, shape, field), names, words);
                break;
            case NestedListField list:
                RecordShape target = corpus.Shape.Record(list.Target);
                foreach (BoundRecord nested in value.Records)
                {
                    foreach (FieldShape inner in target.Searched)
                        AddField(target, nested, inner, names.Within(inner), words);
                }

                break;
            case ReferringField reference:
                RecordShape other = corpus.Shape.Record(reference.Target);
                foreach (BoundRecord referred in value.Records)
                    AddNames(_aliases.NameOf(other, referred), _aliases.Of(other, referred), names, words);
                break;
            case StringField { IsLabel: true } or KeyField when ReferenceEquals(field, shape.SearchedName):
                TextInLanguage name = new(Encoding.UTF8.GetBytes(value.Text), _languages.Of(record, shape, field));
                AddNames(name, _aliases.Unsearched(shape, record), names, words);
                break;
            default:
                AddText(value.Text, _languages.Of(record, shape, field), names, words);
                break;
        }
    }

    private static void AddText(string text, Language language, FieldNames names, TextTokens words) =>
        words.Add(new TextInLanguage(Encoding.UTF8.GetBytes(text), language), names.WithSynonyms);

    private static void AddNames(
        TextInLanguage label,
        IEnumerable<TextInLanguage> aliases,
        FieldNames names,
        TextTokens words
    ) => words.AddNames(label, names.WithSynonyms, names.WithAliases ? aliases : []);

    /// <summary>Whether a search finds a field by aliases and by synonyms.</summary>
    private readonly record struct FieldNames(bool WithAliases, bool WithSynonyms)
    {
        /// <summary>Returns the names of a field of the searched record.</summary>
        public static FieldNames Of(FieldShape field) => new(!field.IgnoresAliases, !field.IgnoresSynonyms);

        /// <summary>Returns the names of a field of a nested record in the field.</summary>
        public FieldNames Within(FieldShape inner) =>
            new(WithAliases && !inner.IgnoresAliases, WithSynonyms && !inner.IgnoresSynonyms);
    }
}
