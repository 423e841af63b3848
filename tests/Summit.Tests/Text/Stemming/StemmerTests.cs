using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Summit.Tests.Text.Stemming;

/// <summary>
/// The stemmers of all languages but English. The files of the folder Stems hold words and their stems by libstemmer
/// 2.2: the words of a text about a summit, and generated words.
/// <code>
/// stemwords -l finnish -i words.txt | paste -d ' ' words.txt - > tests/Summit.Tests/Text/Stemming/Stems/finnish.txt
/// </code>
/// </summary>
public sealed class StemmerTests
{
    [Theory]
    [MemberData(nameof(Stemmer.Names), MemberType = typeof(Stemmer))]
    public void Stems_equal_the_recorded_stems_of_libstemmer(string language) =>
        Assert.All(EmbeddedLines.Of($"{language}.txt"), line =>
            Assert.Equal(line, $"{line.Split(' ')[0]} {Stemmer.Stem(language, line.Split(' ')[0])}")
        );

    [Theory]
    [MemberData(nameof(Stemmer.Names), MemberType = typeof(Stemmer))]
    public void Any_bytes_have_a_stem_that_is_not_longer(string language) =>
        Prop.ForAll(TextCases.Bytes, bytes =>
                Assert.InRange(Stemmer.Stem(language, bytes.AsSpan().ToArray()), 0, bytes.Length)
            )
            .Check(TextCases.Many);

    [Theory]
    [MemberData(nameof(Stemmer.Names), MemberType = typeof(Stemmer))]
    public void A_stem_is_text(string language) => Assert.All(GeneratedWords.Of(language, 2000), word =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(word);
            Assert.NotEmpty(AnalysedTerm.StrictUtf8.GetString(bytes, 0, Stemmer.Stem(language, bytes)));
        });

    [Theory]
    [MemberData(nameof(Stemmer.Names), MemberType = typeof(Stemmer))]
    public void Malformed_words_are_unchanged(string language)
    {
        byte[] word = [.. "ungerinnen"u8, 0xC3, .. "ationes"u8];
        Assert.Equal(word.Length, Stemmer.Stem(language, word));
    }

    [Theory]
    [MemberData(nameof(Stemmer.Names), MemberType = typeof(Stemmer))]
    public void Stemming_allocates_nothing(string language)
    {
        byte[][] words = [.. GeneratedWords.Of(language, 100).Select(Encoding.UTF8.GetBytes)];
        byte[] buffer = new byte[1024];
        Assert.Equal(0, AllocatedBytes.Of(() => TotalLength(language, words, buffer)));
    }

    private static int TotalLength(string language, byte[][] words, byte[] buffer)
    {
        int length = 0;
        foreach (byte[] word in words)
        {
            word.CopyTo(buffer, 0);
            length += Stemmer.Stem(language, buffer.AsSpan(0, word.Length));
        }

        return length;
    }
}
