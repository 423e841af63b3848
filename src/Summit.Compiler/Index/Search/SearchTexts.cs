using System.Text;
using Summit.Compiler.Model;
using Summit.Compiler.Schema;
using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Reads the words of a table's searched fields. What is searched of a field: a text, the texts of a list, the labels of the
/// records it refers to, or the searched fields of the records nested in it.
/// </summary>
/// <param name="corpus">The corpus.</param>
internal sealed class SearchTexts(BoundCorpus corpus)
{
    /// <summary>How many records are read in one go, beside others: enough that few words are met anew in each.</summary>
    private const int BlockLength = 2048;

    /// <summary>Reads the words of <paramref name="table"/>; null where they are more than <paramref name="maxWords"/>.</summary>
    public SearchWords? Read(BoundTable table, int maxWords)
    {
        FieldShape[] fields = [.. table.Shape.Searched];
        var stretches = new WordsRead[(table.Records.Count + BlockLength - 1) / BlockLength];
        Parallel.For(0, stretches.Length, index =>
            stretches[index] = Read(table, fields, index * BlockLength, maxWords)
        );
        if (stretches.Sum(stretch => (long)stretch.Tokens.Count) > maxWords)
            return null;

        // In order, so that every word has the number that it would have if one thread had read them all.
        var tokens = new TokenStream(fields.Length);
        var vocabulary = new Vocabulary();
        EndFields(tokens);
        foreach (WordsRead stretch in stretches)
            tokens.Add(stretch.Tokens, vocabulary.Add(stretch.Vocabulary));
        return new SearchWords(
            tokens,
            vocabulary,
            [.. fields.Select(field => field.SearchBoost)],
            corpus.Shape.Language
        );
    }

    private WordsRead Read(BoundTable table, FieldShape[] fields, int first, int maxWords)
    {
        var words = new WordsRead(new TokenStream(fields.Length), new Vocabulary(), new byte[TermReader.BufferLength]);
        int end = Math.Min(first + BlockLength, table.Records.Count);
        for (int ordinal = first; ordinal < end && words.Tokens.Count <= maxWords; ordinal++)
        {
            foreach (FieldShape field in fields)
            {
                AddField(table.Records[ordinal], field, words);
                words.Tokens.EndField();
            }
        }

        return words;
    }

    /// <summary>The null record, row 0, has no words.</summary>
    private static void EndFields(TokenStream tokens)
    {
        for (int field = 0; field < tokens.FieldCount; field++)
            tokens.EndField();
    }

    private void AddField(BoundRecord record, FieldShape field, WordsRead words)
    {
        FieldValue value = record.Values[field.Index];
        switch (field)
        {
            case TextListField:
                foreach (string text in value.Texts)
                    AddText(text, words);
                break;
            case NestedListField list:
                foreach (BoundRecord nested in value.Records)
                {
                    foreach (FieldShape inner in corpus.Shape.Record(list.Target).Searched)
                        AddField(nested, inner, words);
                }

                break;
            case ReferringField reference:
                foreach (BoundRecord referred in value.Records)
                    AddText(Label(corpus.Shape.Record(reference.Target), referred), words);
                break;
            default:
                AddText(value.Text, words);
                break;
        }
    }

    private static string Label(RecordShape shape, BoundRecord record) =>
        shape.Label is { } label ? record.Values[label.Index].Text : record.Key;

    private void AddText(string text, WordsRead words)
    {
        var reader = new TermReader(Encoding.UTF8.GetBytes(text), corpus.Shape.Language, words.Buffer);
        while (reader.MoveNext())
            words.Tokens.Add(words.Vocabulary.FormOf(ref reader));
    }

    /// <summary>The words of some records, and where a word is taken apart.</summary>
    private sealed record WordsRead(TokenStream Tokens, Vocabulary Vocabulary, byte[] Buffer);
}
