using System.Text;
using Summit.Compiler.Tests.Harness;
using Summit.Text;

namespace Summit.Compiler.Tests.Languages;

/// <summary>
/// Every language has what the list in CONTRIBUTING.md names: a folder with a stemmer and rules, function words, a tag,
/// recorded stems, and a row in the documents.
/// </summary>
public sealed class LanguageListTests
{
    private const string Stemming = "src/Summit/Text/Stemming";

    public static TheoryData<Language> Stemmed => [.. Enum.GetValues<Language>().Skip(1)];

    [Fact]
    public void Each_folder_is_a_language() =>
        Assert.Equal(
            Enum.GetValues<Language>().Skip(1).Select(language => language.ToString()).Order(StringComparer.Ordinal),
            Repository
                .Files(Stemming, "*Rules.cs")
                .Select(file => file.Path.Split('/'))
                .Where(path => path.Length == Stemming.Split('/').Length + 2)
                .Select(path => path[^2])
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Stemmed))]
    public void A_language_has_a_stemmer_that_names_its_source(Language language) =>
        Assert.Contains(
            "snowballstem.org/algorithms/",
            Repository.Read($"{Stemming}/{language}/{language}Stemmer.cs"),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Stemmed))]
    public void A_language_has_rules_and_a_tag(Language language)
    {
        Assert.Equal(language, LanguageRules.Of(language).Language);
        Assert.Equal(language, Summit.Languages.OfTag(Summit.Languages.TagOf(language)));
    }

    [Theory]
    [MemberData(nameof(Stemmed))]
    public void A_language_has_recorded_stems(Language language)
    {
        string stems =
            language == Language.English
                ? "tests/Summit.Tests/Text/Stemming/EnglishStems.txt"
                : $"tests/Summit.Tests/Text/Stemming/Stems/{language.ToString().ToLowerInvariant()}.txt";
        Assert.True(Repository.Read(stems).Split('\n').Length > 50);
    }

    [Theory]
    [MemberData(nameof(Stemmed))]
    public void A_language_has_a_row_in_the_documents(Language language) =>
        Assert.Contains(
            $"\n| `Language.{language}` | `{Summit.Languages.TagOf(language)}`",
            Repository.Read("docs/reference/languages.md"),
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Stemmed))]
    public void The_words_in_the_documents_have_one_stem(Language language)
    {
        string row = Repository
            .Read("docs/reference/languages.md")
            .Split('\n')
            .Single(line => line.StartsWith($"| `Language.{language}` |", StringComparison.Ordinal));
        string[] words = row.Split('|')[3].Split(',', StringSplitOptions.TrimEntries);

        Assert.Equal(2, words.Length);
        Assert.Equal(StemOf(words[0], language), StemOf(words[1], language));
    }

    private static string StemOf(string word, Language language)
    {
        var reader = new TermReader(
            Encoding.UTF8.GetBytes(word),
            LanguageRules.Of(language),
            new byte[TermReader.BufferLength]
        );
        Assert.True(reader.MoveNext());
        return Encoding.UTF8.GetString(reader.Stem);
    }
}
