using System.Text;
using Summit.Helsinki;
using Summit.Search.Tests.Queries;

namespace Summit.Search.Tests.Completion;

public sealed class CompletionTests
{
    [Fact]
    public void Completions_equal_a_naive_scan()
    {
        SearchIndex index = Inputs.Index;
        var prefixes = new HashSet<string>();
        for (int word = index.Counts.FirstWord; word < index.Counts.Words; word++)
        {
            string spelling = Encoding.UTF8.GetString(index.Word(word));
            for (int length = 1; length <= Math.Min(spelling.Length, 4); length++)
                prefixes.Add(spelling[..length]);
        }

        Assert.True(prefixes.Count > 1000);

        // Each ideograph of a run is completed by itself: 习近 to 习近平.
        foreach (string prefix in prefixes.Where(prefix => !char.IsSurrogate(prefix[^1]) && !IsRun(prefix)))
        {
            foreach (int capacity in (int[])[0, 1, 7, 64])
                Assert.Equal(Naive(index, prefix).Take(capacity), Complete(prefix, capacity));
        }
    }

    private static bool IsRun(string prefix) => prefix.Length > 1 && prefix[0] >= '\u0E00';

    [Theory]
    [InlineData("Nii", "niinistö")]
    [InlineData("NIINISTÖ", "niinistö")]
    [InlineData("niinisto", "niinistö")]
    [InlineData("+helsinki \"press conf", "conference")]
    public void The_best_completion_is_spelled_as_in_the_corpus(string typed, string expected) =>
        Assert.Equal(expected, Complete(typed, 1).Single());

    [Theory]
    [InlineData("")]
    [InlineData("helsinki ")]
    [InlineData("helsinki:")]
    [InlineData("zzzzz")]
    [InlineData("\"")]
    public void Text_that_does_not_end_in_a_word_has_no_completion(string typed) => Assert.Empty(Complete(typed, 5));

    [Fact]
    public void Text_before_the_completed_word_is_kept()
    {
        const string Typed = "Niinistö 😀 hels";
        var wide = new Completion<Entry>[1];
        var narrow = new Completion<Entry>[1];
        Assert.Equal(1, Inputs.Entries.Complete(Typed, wide));
        Assert.Equal(1, Inputs.Entries.Complete(Encoding.UTF8.GetBytes(Typed).AsSpan(), narrow));
        var characters = new char[40];
        var bytes = new byte[40];
        Assert.True(wide[0].TryWrite(Typed, characters, out int written));
        Assert.Equal("Niinistö 😀 helsinki", new string(characters, 0, written));
        Assert.True(narrow[0].TryWrite(Encoding.UTF8.GetBytes(Typed), bytes, out written));
        Assert.Equal("Niinistö 😀 helsinki", Encoding.UTF8.GetString(bytes, 0, written));
        Assert.False(wide[0].TryWrite(Typed, characters.AsSpan(0, 14), out written));
        Assert.Equal(0, written);
    }

    [Fact]
    public void A_completion_finds_as_many_records_as_it_reports()
    {
        Span<Completion<Entry>> completions = stackalloc Completion<Entry>[20];
        Span<SearchHit<Entry>> hits = stackalloc SearchHit<Entry>[1];
        int count = Inputs.Entries.Complete("p"u8, completions);
        foreach (Completion<Entry> completion in completions[..count])
        {
            Inputs.Entries.Search(completion.WordUtf8, Inputs.Entries.All, hits, out int total);
            Assert.Equal(total, completion.RecordCount);
        }
    }

    [Fact]
    public void Any_bytes_complete_equally_in_both_encodings() =>
        Inputs.Check(
            (bytes, _) =>
            {
                string text = Encoding.UTF8.GetString(bytes);
                Span<Completion<Entry>> narrow = stackalloc Completion<Entry>[8];
                Span<Completion<Entry>> wide = stackalloc Completion<Entry>[8];
                int count = Inputs.Entries.Complete(bytes.AsSpan(), narrow);
                if (!System.Text.Unicode.Utf8.IsValid(bytes))
                    return true;
                bool isSame = count == Inputs.Entries.Complete(text, wide);
                for (int i = 0; i < count; i++)
                    isSame &=
                        narrow[i].ToString() == wide[i].ToString()
                        && Encoding.UTF8.GetByteCount(text.AsSpan(0, wide[i].Start)) == narrow[i].Start;
                return isSame;
            }
        );

    [Fact]
    public void Long_texts_are_read_from_the_end() =>
        Assert.Equal("helsinki", Complete(string.Concat(Enumerable.Repeat("ö 😀 ", 2000)) + "hels", 1).Single());

    [Fact]
    public void Completion_allocates_nothing() =>
        Assert.Equal(
            0,
            AllocatedBytes.Of(() =>
            {
                Span<Completion<Entry>> completions = stackalloc Completion<Entry>[10];
                Span<char> text = stackalloc char[100];
                Span<byte> utf8 = stackalloc byte[100];
                for (int i = 0; i < 100; i++)
                {
                    Inputs.Entries.Complete("putin s", completions);
                    completions[0].TryWrite("putin s", text, out _);
                    Inputs.Entries.Complete("putin s"u8, completions);
                    completions[0].TryWrite("putin s"u8, utf8, out _);
                }
            })
        );

    private static IEnumerable<string> Naive(SearchIndex index, string prefix)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(prefix);
        return Enumerable
            .Range(index.Counts.FirstWord, index.Counts.Words - index.Counts.FirstWord)
            .Where(word => index.Word(word).StartsWith(utf8))
            .OrderByDescending(index.RecordCountOf)
            .ThenBy(word => index.Word(word).Length)
            .ThenBy(word => word)
            .Select(word => Encoding.UTF8.GetString(index.MostFrequentForm(word)));
    }

    private static string[] Complete(string typed, int capacity)
    {
        var completions = new Completion<Entry>[capacity];
        int count = Inputs.Entries.Complete(typed, completions);
        return [.. completions.Take(count).Select(completion => completion.ToString())];
    }
}
