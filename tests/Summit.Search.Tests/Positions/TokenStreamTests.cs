extern alias compiler;

using System.Text;
using compiler::Summit.Compiler.Encode;
using compiler::Summit.Compiler.Index.Search;
using compiler::Summit.Compiler.Model;
using compiler::Summit.Text;
using Summit.Search.Tests.Harness;

namespace Summit.Search.Tests.Positions;

/// <summary>Streams of words with borders, overlaps and aliases, through the encoded index.</summary>
public static class TokenStreamTests
{
    private static readonly SearchField[] Fields = [new("Title"), new("Tags")];

    [Fact]
    public static void No_phrase_matches_across_two_texts()
    {
        Use(doc =>
        {
            doc.Add("night shift");
            doc.Stream.EndText();
            doc.Add("work plan");
            doc.EndFields();
        });

        Assert.Empty(Found.All("\"shift work\""));
        Assert.Empty(Found.All("NEAR(shift work, 10)"));
        Assert.Equal([0], Found.All("\"night shift\""));
        Assert.Equal([0], Found.All("NEAR(plan work, 10)"));
    }

    [Fact]
    public static void No_phrase_matches_across_two_fields()
    {
        Use(doc =>
        {
            doc.Add("night shift");
            doc.Stream.EndText();
            doc.Stream.EndField();
            doc.Add("work plan");
            doc.Stream.EndField();
        });

        Assert.Empty(Found.All("\"shift work\""));
        Assert.Empty(Found.All("NEAR(shift work, 10)"));
        Assert.Equal([0], Found.All("title:\"night shift\""));
        Assert.Equal([0], Found.All("tags:\"work plan\""));
    }

    [Fact]
    public static void Texts_without_words_have_no_border()
    {
        var stream = new TokenStream(1);
        stream.EndText();
        stream.EndText();
        stream.Add(0);
        stream.EndText();
        stream.EndText();
        stream.Add(1);
        stream.EndText();
        stream.EndField();
        stream.Add(2);
        stream.EndField();

        Assert.Equal([false, true, false], Enumerable.Range(0, 3).Select(stream.StartsText));
    }

    [Fact]
    public static void A_phrase_matches_either_reading_of_one_place()
    {
        Use(doc =>
        {
            doc.Add("new");
            doc.Add("anti");
            doc.Overlap("antivirus");
            doc.Add("software");
            doc.EndFields();
        });

        Assert.Equal([0], Found.All("\"new anti software\""));
        Assert.Equal([0], Found.All("\"new antivirus software\""));
        Assert.Empty(Found.All("\"anti antivirus\""));
        Assert.Equal([0], Found.All("title:software"));
        Assert.Empty(Found.All("tags:software"));
    }

    [Fact]
    public static void Pairs_of_frequent_words_are_found_in_either_reading()
    {
        Use([
            .. Enumerable.Repeat<Action<WordsOfDocs>>(
                static doc =>
                {
                    doc.Add("cold war");
                    doc.Overlap("conflict");
                    doc.Add("ends");
                    doc.EndFields();
                },
                20
            ),
        ]);

        foreach (string phrase in (string[])["cold war", "cold conflict", "war ends", "conflict ends"])
            Assert.Equal(20, Found.All($"\"{phrase}\"").Length);
        Assert.Empty(Found.All("\"war conflict\""));
        Assert.Empty(Found.All("\"cold ends\""));
    }

    [Fact]
    public static void The_first_word_of_a_text_overlaps_no_other_word()
    {
        var stream = new TokenStream(1);
        Assert.Throws<InvalidOperationException>(() => stream.AddOverlap(0));
        stream.Add(0);
        stream.EndText();
        Assert.Throws<InvalidOperationException>(() => stream.AddOverlap(0));
        stream.Add(0);
        stream.EndField();
        Assert.Throws<InvalidOperationException>(() => stream.AddOverlap(0));
    }

    [Fact]
    public static void An_alias_counts_less_than_a_word_of_the_text()
    {
        Use(
            doc => Add(doc, "Helsinki", TokenWeight.Full),
            doc =>
            {
                doc.Add("Vantaa");
                Add(doc, "Helsinki", TokenWeight.Alias);
            },
            doc => Add(doc, "Vantaa", TokenWeight.Full)
        );

        Found found = Found.By("Helsinki");

        Assert.Equal([0, 1], found.Ordinals);
        Assert.InRange(found.Scores[1], found.Scores[0] / 2, found.Scores[0] * 0.9f);
    }

    [Fact]
    public static void Aliases_and_overlaps_do_not_lengthen_a_field()
    {
        Use(
            doc => Add(doc, "rest", TokenWeight.Full),
            doc =>
            {
                doc.Add("talks rest");
                doc.Overlap("summit");
                doc.Overlap("meeting");
                doc.Stream.EndText();
                doc.Add("one two three four", TokenWeight.Alias);
                doc.EndFields();
            }
        );

        Found found = Found.By("talks");

        Assert.Equal(found.Scores[0], found.Scores[1]);
    }

    /// <summary>Adds a record whose last word has a weight.</summary>
    private static void Add(WordsOfDocs doc, string last, TokenWeight weight)
    {
        doc.Add("talks");
        doc.Add(last, weight);
        doc.EndFields();
    }

    private static void Use(params Action<WordsOfDocs>[] docs)
    {
        var words = new WordsOfDocs(Fields.Length);
        words.EndFields();
        foreach (Action<WordsOfDocs> doc in docs)
            doc(words);
        var set = new DocSet(Language.None, Fields, [.. docs.Select(_ => (string[])["", ""])]);
        StoredIndex.Use(StoredIndex.Of(words.Encode(), set));
    }

    /// <summary>The words of test records, and their vocabulary.</summary>
    private sealed class WordsOfDocs(int fields)
    {
        private readonly Vocabulary _vocabulary = new();
        private readonly byte[] _buffer = new byte[TermReader.BufferLength];

        public TokenStream Stream { get; } = new(fields);

        public void Add(string text, TokenWeight weight = TokenWeight.Full)
        {
            foreach (string word in text.Split(' '))
                Stream.Add(Form(word), weight);
        }

        public void Overlap(string word) => Stream.AddOverlap(Form(word));

        /// <summary>Ends the remaining fields of the record.</summary>
        public void EndFields()
        {
            int row = Stream.RowCount;
            while (Stream.RowCount == row)
                Stream.EndField();
        }

        public StoredData Encode()
        {
            double[] boosts = [.. Enumerable.Repeat(1.0, fields)];
            var words = new SearchWords(Stream, _vocabulary, boosts);
            return SearchEncoder.Encode(words, SearchSize.MaxBytes)!;
        }

        private int Form(string word)
        {
            var reader = new TermReader(Encoding.UTF8.GetBytes(word), LanguageRules.None, _buffer);
            Assert.True(reader.MoveNext());
            return _vocabulary.FormOf(ref reader, compiler::Summit.Language.None);
        }
    }
}
