using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Summit.Text;

namespace Summit.Tests.Text.Stemming;

/// <summary>
/// The stemmer against libstemmer 2.2.0, whose stems of about 2,000 words are in EnglishStems.txt: words of every rule
/// and exception, words that a rule leaves alone, and words of the corpus. The tool that made them can compare any
/// other list:
/// <code>
/// apt-get install libstemmer-tools wamerican-huge
/// stemwords -l english -i words.txt | paste -d ' ' words.txt - > tests/Summit.Tests/Text/Stemming/EnglishStems.txt
/// dotnet run --project tests/Summit.Tests -- --filter-class Summit.Tests.Text.Stemming.EnglishStemmerTests
/// </code>
/// with one word of lower-case ASCII a line in words.txt.
/// </summary>
public sealed class EnglishStemmerTests
{
    [Fact]
    public void Stems_equal_those_of_libstemmer()
    {
        using Stream stems = typeof(EnglishStemmerTests).Assembly.GetManifestResourceStream("EnglishStems.txt")!;
        using var lines = new StreamReader(stems);
        while (lines.ReadLine() is { } line)
            Assert.Equal(line, $"{line.Split(' ')[0]} {Stem(line.Split(' ')[0])}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("is")]
    [InlineData("naïvely")]
    [InlineData("путины")]
    public void Short_words_and_words_with_other_letters_are_unchanged(string word) => Assert.Equal(word, Stem(word));

    [Fact]
    public void A_stem_is_never_longer_than_its_word() =>
        Prop.ForAll(TextCases.Bytes, bytes =>
                Assert.InRange(EnglishStemmer.Stem(bytes.AsSpan().ToArray()), 0, bytes.Length)
            )
            .Check(TextCases.Many);

    private static string Stem(string word)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(word);
        return Encoding.UTF8.GetString(bytes, 0, EnglishStemmer.Stem(bytes));
    }
}
