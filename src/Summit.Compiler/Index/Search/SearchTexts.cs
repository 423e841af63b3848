using System.Text;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Reads the words of the searched fields of a table. A text field contributes its text, a list field its texts, a
/// reference the labels of the records that it names, and a list of nested records their searched fields.
/// </summary>
/// <param name="corpus">The bound corpus.</param>
internal sealed class SearchTexts(BoundCorpus corpus)
{
    /// <summary>
    /// The number of records that one thread reads as a block. A larger block meets fewer words for the first time.
    /// </summary>
    private const int BlockLength = 2048;

    private readonly TextLanguages _languages = new(corpus.Shape);

    /// <summary>
    /// Reads the words of <paramref name="table"/>. Returns null if there are more than <paramref name="maxWords"/>
    /// words.
    /// </summary>
    public SearchWords? Read(BoundTable table, int maxWords)
    {
        FieldShape[] fields = [.. table.Shape.Searched];
        var blocks = new BlockWords[(table.Records.Count + BlockLength - 1) / BlockLength];
        Parallel.For(0, blocks.Length, index => blocks[index] = Read(table, fields, index * BlockLength, maxWords));
        if (blocks.Sum(block => (long)block.Tokens.Count) > maxWords)
            return null;

        // Merge the blocks in order, so that words get the same numbers as in a sequential read.
        var tokens = new TokenStream(fields.Length);
        var vocabulary = new Vocabulary();
        EndFields(tokens);
        foreach (BlockWords block in blocks)
            tokens.Add(block.Tokens, vocabulary.Add(block.Vocabulary));
        return new SearchWords(tokens, vocabulary, [.. fields.Select(field => field.SearchBoost)]);
    }

    private BlockWords Read(BoundTable table, FieldShape[] fields, int first, int maxWords)
    {
        var words = new BlockWords(new TokenStream(fields.Length), new Vocabulary(), new byte[TermReader.BufferLength]);
        int end = Math.Min(first + BlockLength, table.Records.Count);
        for (int ordinal = first; ordinal < end && words.Tokens.Count <= maxWords; ordinal++)
        {
            foreach (FieldShape field in fields)
            {
                AddField(table.Records[ordinal], table.Shape, field, words);
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

    private void AddField(BoundRecord record, RecordShape shape, FieldShape field, BlockWords words)
    {
        FieldValue value = record.Values[field.Index];
        switch (field)
        {
            case TextListField:
                foreach (string text in value.Texts)
                    AddText(text, _languages.Of(record, shape, field), words);
                break;
            case NestedListField list:
                foreach (BoundRecord nested in value.Records)
                {
                    RecordShape inner = corpus.Shape.Record(list.Target);
                    foreach (FieldShape searched in inner.Searched)
                        AddField(nested, inner, searched, words);
                }

                break;
            case ReferringField reference:
                foreach (BoundRecord referred in value.Records)
                    AddLabel(referred, corpus.Shape.Record(reference.Target), words);
                break;
            default:
                AddText(value.Text, _languages.Of(record, shape, field), words);
                break;
        }
    }

    private void AddLabel(BoundRecord record, RecordShape shape, BlockWords words)
    {
        StringField? field = shape.Label ?? shape.Key;
        Language language = field is null ? corpus.Shape.Language : _languages.Of(record, shape, field);
        AddText(shape.Label is null ? record.Key : record.Values[shape.Label.Index].Text, language, words);
    }

    private static void AddText(string text, Language language, BlockWords words)
    {
        var reader = new TermReader(Encoding.UTF8.GetBytes(text), LanguageRules.Of(language), words.Buffer);
        while (reader.MoveNext())
            words.Tokens.Add(words.Vocabulary.FormOf(ref reader, language));
    }

    /// <summary>The words of a block of records, and the buffer for normalising a word.</summary>
    private sealed record BlockWords(TokenStream Tokens, Vocabulary Vocabulary, byte[] Buffer);
}
