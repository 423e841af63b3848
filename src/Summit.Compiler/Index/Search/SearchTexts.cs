using System.Text;
using Summit.Compiler.Bind;
using Summit.Compiler.Schema;
using Summit.Text;

namespace Summit.Compiler.Index.Search;

/// <summary>
/// Reads the words of a table's searched fields. What is searched of a field: a text, the texts of a list, the labels of the
/// records it refers to, or the searched fields of the records nested in it.
/// </summary>
/// <param name="corpus">The corpus.</param>
/// <param name="language">The language of its texts.</param>
internal sealed class SearchTexts(BoundCorpus corpus, Language language)
{
    private readonly byte[] _buffer = new byte[TermReader.BufferLength];

    /// <summary>Reads the words of <paramref name="table"/>; null where no field of it is searched.</summary>
    public (TokenStream Tokens, Vocabulary Vocabulary, double[] Boosts)? Read(BoundTable table)
    {
        FieldShape[] fields = [.. table.Shape.Searched];
        if (fields.Length == 0)
            return null;

        var tokens = new TokenStream(fields.Length);
        var vocabulary = new Vocabulary();
        EndFields(tokens);
        foreach (BoundRecord record in table.Records)
        {
            foreach (FieldShape field in fields)
            {
                AddField(record, field, tokens, vocabulary);
                tokens.EndField();
            }
        }

        return (tokens, vocabulary, [.. fields.Select(field => field.SearchBoost)]);
    }

    /// <summary>The null record, row 0, has no words.</summary>
    private static void EndFields(TokenStream tokens)
    {
        for (int field = 0; field < tokens.FieldCount; field++)
            tokens.EndField();
    }

    private void AddField(BoundRecord record, FieldShape field, TokenStream tokens, Vocabulary vocabulary)
    {
        FieldValue value = record.Values[field.Index];
        switch (field.Kind)
        {
            case FieldKind.TextList:
                foreach (string text in value.Texts)
                    AddText(text, tokens, vocabulary);
                break;
            case FieldKind.NestedList:
                foreach (BoundRecord nested in value.Records)
                {
                    foreach (FieldShape inner in corpus.Shape.Record(field.Target!).Searched)
                        AddField(nested, inner, tokens, vocabulary);
                }

                break;
            case FieldKind.Reference or FieldKind.ReferenceList:
                foreach (BoundRecord referred in value.Records)
                    AddText(Label(corpus.Shape.Record(field.Target!), referred), tokens, vocabulary);
                break;
            default:
                AddText(value.Text, tokens, vocabulary);
                break;
        }
    }

    private static string Label(RecordShape shape, BoundRecord record) => shape.Label is { } label ? record.Values[label.Index].Text : record.Key;

    private void AddText(string text, TokenStream tokens, Vocabulary vocabulary)
    {
        var reader = new TermReader(Encoding.UTF8.GetBytes(text), language, _buffer);
        while (reader.MoveNext())
            tokens.Add(vocabulary.FormOf(ref reader));
    }
}
