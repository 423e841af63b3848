using System.Diagnostics;
using System.Text;

namespace Summit.Tests.Text.Stemming;

/// <summary>
/// The stemmers against <c>stemwords</c> of libstemmer 2.2 (Debian: libstemmer-tools), which runs over more than 100,000
/// words of each language. The tests are skipped where <c>stemwords</c> is not installed. The variable <c>SUMMIT_STEM_WORDS</c> names
/// a folder with lists of other words to compare, one file for each language, such as <c>finnish</c>, one word a line.
/// </summary>
public sealed class LibstemmerTests
{
    private const int WordCount = 120_000;

    [Theory]
    [MemberData(nameof(Stemmer.Names), MemberType = typeof(Stemmer))]
    public void Stems_equal_those_of_stemwords(string language)
    {
        string[] words = [.. GeneratedWords.Of(language, WordCount), .. ListedWords(language)];
        string[] stems = Stemwords(language, words);
        string[] different =
        [
            .. words
                .Zip(stems, (word, stem) => (Word: word, Stem: stem, Ours: Stemmer.Stem(language, word)))
                .Where(pair => pair.Stem != pair.Ours)
                .Select(pair => $"{pair.Word}: {pair.Ours}, not {pair.Stem}"),
        ];
        Assert.Empty(different);
    }

    private static IEnumerable<string> ListedWords(string language) =>
        Environment.GetEnvironmentVariable("SUMMIT_STEM_WORDS") is { } folder
            ? File.ReadLines(Path.Combine(folder, language)).Where(word => word.Length > 0)
            : [];

    private static string[] Stemwords(string language, string[] words)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, words);
            using Process process = TryStart("stemwords", "-l", language, "-i", file)
                ?? throw new InvalidOperationException("unreachable: a skipped test throws");
            string stems = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return stems.TrimEnd('\n').Split('\n');
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Process? TryStart(string program, params string[] arguments)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    RedirectStandardOutput = true,
                    StandardOutputEncoding = Encoding.UTF8,
                }
            );
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("stemwords is not installed: apt-get install libstemmer-tools");
            return null;
        }
    }
}
