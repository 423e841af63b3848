using System.Text;
using Summit.Layout;
using Summit.Search.Tests.Harness;
using Summit.Search.Tests.Reference;

namespace Summit.Search.Tests.Ranking;

/// <summary>Invariants of every index, read back as the library reads it.</summary>
public static unsafe class IndexTests
{
    public static TheoryData<int, int, int> Sizes =>
        new()
        {
            { 0, 10, 1 },
            { 1, 10, 1 },
            { 300, 40, 3 },
            { 8191, 6, 1 },
            { 8192, 6, 1 },
            { 20_000, 6, 2 },
            { 41_000, 2, 1 },
            { 20, 3000, 1 },
            { 2, 40_000, 1 },
        };

    [Theory]
    [MemberData(nameof(Sizes))]
    public static void Words_ascend_and_are_found(int count, int words, int fields)
    {
        SearchIndex index = StoredIndex.Use(ZipfDocs.Make(count, words, fields)).Index;
        for (int word = 0; word < index.Counts.Words; word++)
        {
            Assert.True(word == 0 || index.Word(word - 1).SequenceCompareTo(index.Word(word)) < 0);
            Assert.Equal(word, index.FindWord(index.Word(word)));
            Assert.Equal(word < index.Counts.FirstWord, WordLayout.IsMarked(index.Word(word)));
        }
    }

    /// <summary>
    /// Many of the words begin with the same eight bytes, so that the sampled terms cannot distinguish them.
    /// </summary>
    [Theory]
    [InlineData(1, "")]
    [InlineData(15, "")]
    [InlineData(17, "letters")]
    [InlineData(200, "longletters")]
    public static void Every_position_among_the_words_is_found(int count, string start)
    {
        string[] words =
        [
            .. Enumerable.Range(0, count).Select(i => start + (char)('a' + (i % 20)) + i),
            "letter",
            "longlett",
            "zebra",
        ];
        SearchIndex index = StoredIndex.Use(DocSet.Of(string.Join(' ', words))).Index;
        foreach (
            string asked in words.SelectMany(word => (string[])[word, word + "0", word[..^1], word[..1], start + word])
        )
        {
            byte[] spelling = Encoding.UTF8.GetBytes(asked);
            int expected = Enumerable
                .Range(0, index.Counts.Words)
                .Count(word => StoredIndex.Current.Index.Word(word).SequenceCompareTo(spelling) < 0);
            Assert.Equal(expected, index.FirstAtOrAfter(spelling));
        }
    }

    /// <summary>
    /// The impacts of a record are distinct and followed by zeros. The last zero is the slot of exceptions.
    /// </summary>
    [Theory]
    [MemberData(nameof(Sizes))]
    public static void Every_record_has_distinct_impacts(int count, int words, int fields)
    {
        SearchIndex index = StoredIndex.Use(ZipfDocs.Make(count, words, fields)).Index;
        for (int row = TableLayout.FirstRow; row < count + TableLayout.FirstRow; row++)
        {
            int mask = PostingLayout.RowMask(row >> SearchWindow.Shift, count);
            ushort* window = index.RowImpacts + (row / SearchWindow.Size * SearchWindow.Size * ImpactLayout.SlotCount);
            var impacts = new ushort[ImpactLayout.SlotCount];
            for (int slot = 0; slot < impacts.Length; slot++)
                impacts[slot] = window[PostingLayout.Pack(row % SearchWindow.Size, slot, mask)];
            ushort[] given = impacts.AsSpan(0, ImpactLayout.ExceptionSlot).TrimEnd((ushort)0).ToArray();
            Assert.DoesNotContain((ushort)0, given);
            Assert.Equal(given.Distinct(), given);
            Assert.Equal(0, impacts[ImpactLayout.ExceptionSlot]);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public static void Postings_equal_those_of_the_texts(int count, int words, int fields) =>
        AssertPostings(ZipfDocs.Make(count, words, fields));

    /// <summary>
    /// Terms of two records in six windows. Having two forms, they are encoded individually: rare terms store the
    /// window of each posting, frequent terms store the number of postings of each window.
    /// </summary>
    [Fact]
    public static void Postings_of_terms_with_forms_equal_those_of_the_texts()
    {
        string[] texts =
        [
            .. Enumerable
                .Range(0, 41_000)
                .Select(doc =>
                    doc % 2000 == 7 ? "résumé"
                    : doc % 3000 == 7 ? "resume"
                    : ""
                ),
        ];
        texts[5] = "café";
        texts[20_000] = "cafe";
        texts[40_000] = "thé";
        texts[40_999] = "the";
        AssertPostings(DocSet.Of(texts));
    }

    private static void AssertPostings(DocSet set)
    {
        SearchIndex index = StoredIndex.Use(set).Index;
        var expected = new Dictionary<string, SortedDictionary<int, List<int>>>();
        for (int doc = 0; doc < set.Docs.Length; doc++)
            Collect(set.Docs[doc], set.Language, doc + TableLayout.FirstRow, expected);

        Assert.Equal(expected.Count, index.Counts.Words);
        foreach ((string word, SortedDictionary<int, List<int>> postings) in expected)
            AssertPostings(index, index.TermOf(index.FindWord(Encoding.UTF8.GetBytes(word))), postings);
    }

    /// <summary>Collects the positions of each word. One position is skipped between fields.</summary>
    private static void Collect(
        string[] texts,
        Language language,
        int row,
        Dictionary<string, SortedDictionary<int, List<int>>> expected
    )
    {
        int position = 0;
        foreach (string text in texts)
        {
            foreach (Token token in Token.Read(text, language))
            {
                if (!expected.TryGetValue(token.Folded, out SortedDictionary<int, List<int>>? rows))
                    expected.Add(token.Folded, rows = []);
                if (!rows.TryGetValue(row, out List<int>? positions))
                    rows.Add(row, positions = []);
                positions.Add(position++);
            }

            position++;
        }
    }

    private static void AssertPostings(in SearchIndex index, int term, SortedDictionary<int, List<int>> postings)
    {
        ulong packed = index.Term(term);
        Assert.Equal(postings.Count, TermLayout.Count(packed));
        var cursor = default(TermCursor);
        cursor.Open<TestDoc>(index, new QueryTerm(term, weight: 1, QueryTerm.AnyForm));
        Assert.Equal(DenseLayout.IsDense(postings.Count, index.Counts.Records), cursor.IsDense);
        if (index.Windows == 1)
            Assert.True(cursor.EnterWindow(0));
        byte blockMax = 0;
        int window = -1;
        foreach ((int row, List<int> positions) in postings)
        {
            if (row >> SearchWindow.Shift != window)
                Assert.True(cursor.EnterWindow(window = row >> SearchWindow.Shift));
            int posting = cursor.Seek(row & (SearchWindow.Size - 1));
            Assert.True(posting >= 0);
            int impact = cursor.ImpactOf(posting);
            Assert.True(impact > 0);
            blockMax = Math.Max(blockMax, (byte)(impact >> 8));
            AssertPositions(cursor, posting, row, positions);
        }

        // Terms of a group share a block maximum.
        Assert.InRange(
            blockMax,
            term < index.Counts.FirstGroupedTerm ? TermLayout.BlockMax(packed) : (byte)0,
            TermLayout.BlockMax(packed)
        );
    }

    private static void AssertPositions(in TermCursor cursor, int posting, int row, List<int> positions)
    {
        PositionReader reader = cursor.Positions<TestDoc>(TestDoc.SearchPositions).Read(posting, row);
        foreach (int position in positions)
        {
            Assert.True(reader.MoveTo(position));
            Assert.Equal(position, reader.Current);
        }

        Assert.False(reader.MoveTo(positions[^1] + 1));
    }
}
